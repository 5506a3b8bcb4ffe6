package org.livingwell.platform.events;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.json.PlatformJson;
import org.livingwell.platform.observe.CrashPoint;
import org.livingwell.platform.observe.EventMetrics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.annotation.KafkaListenerConfigurer;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.listener.adapter.RecordFilterStrategy;
import org.springframework.kafka.support.converter.RecordMessageConverter;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Wires Spring Kafka so that a listener is a class with one method per event it cares for. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@Import(ParkedController.class)
public class PlatformEvents {

    @Bean
    static EventReaders eventReaders(Environment environment) {
        return new EventReaders(environment);
    }

    @Bean
    RecordMessageConverter eventConverter(EventReaders readers) {
        return new EventConverter(readers, PlatformJson.tolerant().build());
    }

    @Bean
    EventSchemas eventSchemas(
            EventReaders readers,
            @Value("${livingwell.contracts}") String[] where,
            @Value("${spring.application.name}") String service) {
        JsonMapper json = PlatformJson.tolerant().build();
        return new EventSchemas(
                where, json, (type, event) -> unread(readers, json, service + "." + type, event));
    }

    private static @Nullable String unread(
            EventReaders readers, JsonMapper json, String type, JsonNode event) {
        for (Class<?> reader : readers.readers(type).toList()) {
            try {
                json.treeToValue(event, reader);
            } catch (JacksonException unreadable) {
                return "cannot be read as " + reader.getSimpleName();
            }
        }
        return null;
    }

    @Bean
    RecordFilterStrategy<Object, Object> onlyWhatIsRead(
            EventReaders readers, EventMetrics metrics) {
        return new OnlyWhatIsRead(readers, metrics);
    }

    @Bean
    KafkaListenerConfigurer eventContext() {
        return registrar -> registrar.setCustomMethodArgumentResolvers(new EventContextArgument());
    }

    @Bean
    CommonErrorHandler parking(
            KafkaTemplate<byte[], byte[]> kafka,
            @Value("${spring.application.name}") String service,
            EventMetrics metrics,
            List<BeforeParking> before) {
        return new Parking(kafka, service, metrics, before).errorHandler();
    }

    @Bean
    BeforeOffset beforeOffset(CrashPoint crash) {
        return new BeforeOffset(crash);
    }

    @Bean
    EventSender eventSender(
            KafkaTemplate<byte[], byte[]> kafka,
            @Value("${spring.application.name}") String service) {
        return new EventSender(kafka, service);
    }

    @Bean
    Heard heard(KafkaListenerEndpointRegistry registry, KafkaAdmin admin, Clock clock) {
        return new Heard(() -> topics(registry), () -> Offsets.asked(admin), clock);
    }

    /**
     * By group. One that does not start by itself is a read model's, by which nobody is reached.
     */
    private static Map<String, Set<String>> topics(KafkaListenerEndpointRegistry registry) {
        Map<String, Set<String>> topics = new HashMap<>();
        registry.getListenerContainers().stream()
                .filter(MessageListenerContainer::isAutoStartup)
                .forEach(
                        it -> {
                            String group = Objects.requireNonNull(it.getGroupId());
                            var read = it.getContainerProperties().getTopics();
                            topics.computeIfAbsent(group, _ -> new HashSet<>())
                                    .addAll(List.of(Objects.requireNonNull(read, group)));
                        });
        return topics;
    }

    @Bean
    ParkedEvents parkedEvents(
            ConsumerFactory<byte[], byte[]> consumers,
            MongoTemplate mongo,
            Clock clock,
            KafkaListenerEndpointRegistry listeners,
            @Value("${spring.application.name}") String service) {
        return new ParkedEvents(
                new DeadLetters(consumers, service), new Replays(mongo, clock), listeners);
    }
}
