package org.livingwell.platform.test;

import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.events.EventHeaders;
import org.livingwell.platform.events.EventSender;
import org.livingwell.platform.seal.TestKeys;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Plays another context: publishes its events on its own topic, as its relay would, about people
 * for whom intake had made a key before.
 */
public final class StubPublisher implements AutoCloseable {

    private final String service;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final EventSender sender;

    /**
     * @param service whose topic is written, such as {@code intake}
     */
    public StubPublisher(String bootstrapServers, String service) {
        this.service = service;
        this.producers =
                new DefaultKafkaProducerFactory<>(
                        Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        this.sender = new EventSender(new KafkaTemplate<>(producers), service);
    }

    /**
     * Publishes the first event of a new aggregate about a person; answers when the broker has it.
     */
    public UUID publish(String type, String aggregate, UUID person, String place, String data) {
        TestKeys.make(person);
        return publishOfKnown(type, aggregate, person, place, data);
    }

    /** The same about somebody for whom intake itself made a key. */
    public UUID publishOfKnown(
            String type, String aggregate, UUID person, String place, String data) {
        UUID id = Ids.ofEvent(service, aggregate, person, 1, UUID.randomUUID());
        send(id, type, aggregate + "/" + person, 1, person, place, data, Instant.now());
        return id;
    }

    /** The same as often as one likes, at another time than now. */
    public void publishOfKnown(
            UUID id,
            String type,
            String subject,
            long sequence,
            UUID person,
            String place,
            String data,
            Instant at) {
        send(id, type, subject, sequence, person, place, data, at);
    }

    public void publish(
            UUID id,
            String type,
            String subject,
            long sequence,
            @Nullable UUID person,
            String place,
            String data) {
        publish(id, type, subject, sequence, person, place, data, Instant.now());
    }

    /** The same at another time than now. */
    public void publish(
            UUID id,
            String type,
            String subject,
            long sequence,
            @Nullable UUID person,
            String place,
            String data,
            Instant at) {
        if (person != null) TestKeys.make(person);
        send(id, type, subject, sequence, person, place, data, at);
    }

    private void send(
            UUID id,
            String type,
            String subject,
            long sequence,
            @Nullable UUID person,
            String place,
            String data,
            Instant at) {
        String who = person == null ? null : person.toString();
        String key = who == null ? subject : who;
        var headers =
                new EventHeaders(
                        id, key, type, subject, sequence, at, who, place, id.toString(), null);
        sender.send(headers, data).join();
    }

    @Override
    public void close() {
        producers.destroy();
    }
}
