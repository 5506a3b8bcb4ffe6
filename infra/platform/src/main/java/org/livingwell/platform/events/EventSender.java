package org.livingwell.platform.events;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;

/** Writes one event to the service's own topic, as CloudEvents 1.0 in binary mode. */
public final class EventSender {

    private final KafkaOperations<byte[], byte[]> kafka;
    private final String service;
    private final URI source;

    public EventSender(KafkaOperations<byte[], byte[]> kafka, String service) {
        this.kafka = kafka;
        this.service = service;
        this.source = URI.create("/living-well/" + service);
    }

    /**
     * Completes when every in-sync replica has it; exceptionally when it may not have been kept.
     */
    public CompletableFuture<?> send(EventHeaders headers, String data) {
        try {
            return kafka.send(record(headers, data));
        } catch (RuntimeException notTaken) {
            return CompletableFuture.failedFuture(notTaken);
        }
    }

    private ProducerRecord<byte[], byte[]> record(EventHeaders headers, String data) {
        byte[] key = headers.key().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> record =
                KafkaMessageFactory.<byte[]>createWriter(service + ".events.v1", null, key)
                        .writeBinary(event(headers, data));
        if (headers.trace() != null) {
            record.headers()
                    .add("traceparent", headers.trace().getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }

    private CloudEvent event(EventHeaders headers, String data) {
        var event =
                CloudEventBuilder.v1()
                        .withId(headers.id().toString())
                        .withSource(source)
                        .withType(service + "." + headers.type())
                        .withSubject(headers.subject())
                        .withTime(headers.time().atOffset(ZoneOffset.UTC))
                        .withExtension("sequence", Long.toString(headers.sequence()))
                        .withExtension("place", headers.place())
                        .withExtension("causation", headers.causation())
                        .withData("application/json", data.getBytes(StandardCharsets.UTF_8));
        return (headers.person() == null ? event : event.withExtension("person", headers.person()))
                .build();
    }
}
