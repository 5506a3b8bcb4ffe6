package org.livingwell.platform.test.shuffle;

import org.livingwell.platform.domain.GoneException;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.support.KafkaUtils;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A service's own listeners, converters and filters included, called in this thread instead of by
 * the broker; from the broker they hear nothing until this is closed.
 */
public final class Listeners implements AutoCloseable {

    private final Collection<MessageListenerContainer> containers;

    private Listeners(Collection<MessageListenerContainer> containers) {
        this.containers = containers;
    }

    public static Listeners of(KafkaListenerEndpointRegistry registry) {
        var containers = List.copyOf(registry.getListenerContainers());
        containers.forEach(MessageListenerContainer::stop);
        return new Listeners(containers);
    }

    public void hear(Heard event) {
        for (var container : containers) {
            var topics = Objects.requireNonNull(container.getContainerProperties().getTopics());
            if (Arrays.asList(topics).contains(event.topic())) hear(container, event);
        }
    }

    @SuppressWarnings("unchecked")
    private static void hear(MessageListenerContainer container, Heard event) {
        var listener =
                (AcknowledgingConsumerAwareMessageListener<byte[], byte[]>)
                        Objects.requireNonNull(
                                container.getContainerProperties().getMessageListener());
        KafkaUtils.setConsumerGroupId(container.getGroupId());
        try {
            listener.onMessage(event.record(), null, null);
        } catch (RuntimeException failure) {
            if (!GoneException.isBehind(failure)) throw failure; // passed over, as from the broker
        } finally {
            KafkaUtils.clearConsumerGroupId();
        }
    }

    @Override
    public void close() {
        containers.forEach(MessageListenerContainer::start);
    }
}
