package org.livingwell.platform.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.GenericMessageListener;
import org.springframework.kafka.support.KafkaUtils;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Parked events, each there until its own listener has taken it in; none is ever dropped. */
final class ParkedEvents {

    private static final int MOST = 500;

    private final DeadLetters deadLetters;
    private final Replays replays;
    private final KafkaListenerEndpointRegistry listeners;

    ParkedEvents(
            DeadLetters deadLetters, Replays replays, KafkaListenerEndpointRegistry listeners) {
        this.deadLetters = deadLetters;
        this.replays = replays;
        this.listeners = listeners;
    }

    List<ParkedEvent> list() {
        return deadLetters.list(it -> !replays.has(it.position()), MOST);
    }

    /**
     * @throws RefusedException {@code not-found, already-replayed} or {@code still-failing}
     */
    void replay(ParkedAt position, String reason, UUID by) {
        ConsumerRecord<byte[], byte[]> record =
                deadLetters.at(position).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
        if (replays.has(position)) {
            throw refused("already-replayed", "This event has been taken in already");
        }
        try {
            hand(record, EventReaders.listener(EventConverter.header(record, Parking.LISTENER)));
        } catch (RuntimeException failure) {
            if (!GoneException.isBehind(failure))
                throw refused("still-failing", "It stays parked: " + Parking.code(failure));
        }
        replays.add(position, reason, by);
    }

    private void hand(ConsumerRecord<byte[], byte[]> record, String listener) {
        var container = listeners.getListenerContainer(listener);
        if (container == null) throw new UnreadableEventException("no-such-listener", null);
        @SuppressWarnings("unchecked")
        var adapter =
                (GenericMessageListener<ConsumerRecord<byte[], byte[]>>)
                        Objects.requireNonNull(
                                container.getContainerProperties().getMessageListener());
        KafkaUtils.setConsumerGroupId(listener);
        try {
            adapter.onMessage(record, null, null);
        } finally {
            KafkaUtils.clearConsumerGroupId();
        }
    }

    private static RefusedException refused(String code, String sentence) {
        return new RefusedException(new Refusal(code, sentence));
    }
}
