package org.livingwell.journeys.leak;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every record of every topic, the dead letters and the broker's own included: all of it. */
record LeftOnTopics(String bootstrapServers) {

    void each(Consumer<Content> look) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.listTopics().entrySet().stream()
                            .flatMap(
                                    it ->
                                            it.getValue().stream()
                                                    .map(
                                                            p ->
                                                                    new TopicPartition(
                                                                            it.getKey(),
                                                                            p.partition())))
                            .toList();
            read(consumer, partitions, look);
        }
    }

    private static void read(
            KafkaConsumer<byte[], byte[]> consumer,
            List<TopicPartition> partitions,
            Consumer<Content> look) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream()
                .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
            for (var record : consumer.poll(Duration.ofMillis(500))) look.accept(content(record));
        }
    }

    static Content content(ConsumerRecord<byte[], byte[]> record) {
        var all = new ByteArrayOutputStream();
        record.headers()
                .forEach(
                        header -> {
                            all.writeBytes(header.key().getBytes(StandardCharsets.UTF_8));
                            if (header.value() != null) all.writeBytes(header.value());
                            all.write('\n');
                        });
        if (record.key() != null) all.writeBytes(record.key());
        all.write('\n');
        if (record.value() != null) all.writeBytes(record.value());
        return new Content("topic " + record.topic(), all.toByteArray());
    }
}
