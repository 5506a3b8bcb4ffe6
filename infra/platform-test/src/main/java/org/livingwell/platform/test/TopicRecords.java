package org.livingwell.platform.test;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Everything a topic holds, from its start to its present end; one reader a topic and a JVM, which
 * reads on where it was.
 */
public final class TopicRecords {

    private static final Map<String, TopicRecords> READERS = new ConcurrentHashMap<>();

    /** One record with its headers as text. */
    public record Published(String key, Map<String, String> headers, String data) {

        public String type() {
            return headers.getOrDefault("ce_type", "");
        }
    }

    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private final List<Published> read = new ArrayList<>();

    private TopicRecords(String bootstrapServers, String topic) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers", bootstrapServers, "enable.auto.commit", "false");
        consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        partitions =
                consumer.partitionsFor(topic).stream()
                        .map(it -> new TopicPartition(topic, it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    public static List<Published> all(String bootstrapServers, String topic) {
        return READERS.computeIfAbsent(
                        bootstrapServers + " " + topic,
                        _ -> new TopicRecords(bootstrapServers, topic))
                .toTheEnd();
    }

    /** The same for whoever counts: each event once, however often a relay published it. */
    public static List<Published> once(String bootstrapServers, String topic) {
        Map<String, Published> once = new LinkedHashMap<>();
        all(bootstrapServers, topic)
                .forEach(it -> once.putIfAbsent(it.headers().getOrDefault("ce_id", ""), it));
        return List.copyOf(once.values());
    }

    private synchronized List<Published> toTheEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(it -> read.add(published(it)));
        }
        return List.copyOf(read);
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
