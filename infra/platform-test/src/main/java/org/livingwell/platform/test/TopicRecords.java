package org.livingwell.platform.test;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Everything a topic holds, read from its start to its present end. */
public final class TopicRecords {

    /** One record with its headers as text. */
    public record Published(String key, Map<String, String> headers, String data) {

        public String type() {
            return headers.getOrDefault("ce_type", "");
        }
    }

    private TopicRecords() {}

    public static List<Published> all(String bootstrapServers, String topic) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers", bootstrapServers, "enable.auto.commit", "false");
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Published> records = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(it -> records.add(published(it)));
            }
            return records;
        }
    }

    private static Published published(ConsumerRecord<String, String> record) {
        Map<String, String> headers =
                StreamSupport.stream(record.headers().spliterator(), false)
                        .collect(
                                Collectors.toMap(
                                        it -> it.key(),
                                        it -> new String(it.value(), StandardCharsets.UTF_8),
                                        (_, last) -> last));
        return new Published(record.key(), headers, record.value());
    }
}
