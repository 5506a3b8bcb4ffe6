package org.livingwell.platform.test.shuffle;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One event about a person as it stands in a topic.
 *
 * @param type with service and version, such as {@code intake.PersonWelcomed.v1}
 * @param subject {@code <aggregate>/<id>}
 */
public record Heard(
        UUID id,
        String type,
        String subject,
        long sequence,
        Instant time,
        @Nullable UUID person,
        String place,
        String data) {

    /** The id follows from the rest, so that every run of a test tells the same story. */
    public static Heard of(
            String type,
            String subject,
            long sequence,
            @Nullable UUID person,
            String place,
            String data) {
        var id =
                UUID.nameUUIDFromBytes(
                        (type + subject + sequence).getBytes(StandardCharsets.UTF_8));
        var time = Instant.parse("2026-11-23T09:00:00Z").plusSeconds(sequence);
        return new Heard(id, type, subject, sequence, time, person, place, data);
    }

    String topic() {
        return type.substring(0, type.indexOf('.')) + ".events.v1";
    }

    ConsumerRecord<byte[], byte[]> record() {
        String key = person == null ? subject : person.toString();
        var record = new ConsumerRecord<>(topic(), 0, 0, bytes(key), bytes(data));
        headers().forEach((name, value) -> record.headers().add(name, bytes(value)));
        if (person != null) record.headers().add("ce_person", bytes(person.toString()));
        return record;
    }

    private Map<String, String> headers() {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_type",
                type,
                "ce_source",
                "/living-well/" + topic().replace(".events.v1", ""),
                "ce_subject",
                subject,
                "ce_sequence",
                Long.toString(sequence),
                "ce_time",
                time.toString(),
                "ce_place",
                place,
                "content-type",
                "application/json");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return subject + "#" + sequence;
    }
}
