package org.livingwell.platform.accesslog;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.livingwell.platform.json.PlatformJson;
import org.springframework.kafka.core.ConsumerFactory;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads back what a service has said about its log, from the topic and not from its store. */
final class PublishedAnchors implements Supplier<List<Anchor>> {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final JsonMapper JSON = PlatformJson.tolerant().build();

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final String service;

    PublishedAnchors(ConsumerFactory<byte[], byte[]> consumers, String service) {
        this.consumers = consumers;
        this.service = service;
    }

    /** Oldest first; all lie in the one partition that their key leads to. */
    @Override
    public List<Anchor> get() {
        try (var consumer = consumers.createConsumer()) {
            String topic = service + ".events.v1";
            int partitions = consumer.partitionsFor(topic).size();
            byte[] key = service.getBytes(StandardCharsets.UTF_8);
            var partition =
                    new TopicPartition(topic, Utils.toPositive(Utils.murmur2(key)) % partitions);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<Anchor> found = new ArrayList<>();
            while (consumer.position(partition) < end) {
                for (var record : consumer.poll(POLL)) {
                    if (isAnchor(record)) found.add(JSON.readValue(record.value(), Anchor.class));
                }
            }
            return found.stream().distinct().toList();
        }
    }

    private boolean isAnchor(ConsumerRecord<byte[], byte[]> record) {
        var type = record.headers().lastHeader("ce_type");
        String wanted = service + ".AccessLogAnchored.v1";
        return type != null && wanted.equals(new String(type.value(), StandardCharsets.UTF_8));
    }
}
