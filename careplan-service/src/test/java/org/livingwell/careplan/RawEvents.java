package org.livingwell.careplan;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.livingwell.platform.seal.TestKeys;
import org.springframework.kafka.core.KafkaOperations;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes records as no relay would: poison, or with headers of the test's choice. */
record RawEvents(KafkaOperations<byte[], byte[]> kafka) {

    static Map<String, String> welcomed(UUID person) {
        TestKeys.make(person);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/living-well/intake");
        headers.put("ce_type", "intake.PersonWelcomed.v1");
        headers.put("ce_subject", "person/" + person);
        headers.put("ce_time", "2026-11-24T12:00:00Z");
        headers.put("ce_sequence", "1");
        headers.put("ce_place", "lambeth");
        headers.put("ce_person", person.toString());
        headers.put("ce_causation", UUID.randomUUID().toString());
        return headers;
    }

    void send(String topic, String key, Map<String, String> headers, String data) {
        var record = new ProducerRecord<>(topic, bytes(key), bytes(data));
        headers.forEach((name, value) -> record.headers().add(name, bytes(value)));
        kafka.send(record).join();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
