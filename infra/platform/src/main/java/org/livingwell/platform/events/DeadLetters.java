package org.livingwell.platform.events;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the dead-letter topics of one service, without a group and without moving anything. */
final class DeadLetters {

    private static final Duration POLL = Duration.ofMillis(200);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final String ours;

    DeadLetters(ConsumerFactory<byte[], byte[]> consumers, String service) {
        this.consumers = consumers;
        this.ours = "." + service + ".dlt";
    }

    /** The first that are wanted, oldest first within a partition. */
    List<ParkedEvent> list(Predicate<ParkedEvent> wanted, int most) {
        try (var consumer = consumers.createConsumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ParkedEvent> found = new ArrayList<>();
            while (found.size() < most && behind(consumer, ends)) {
                consumer.poll(POLL)
                        .forEach(
                                record -> {
                                    var parked = ParkedEvent.of(record);
                                    if (found.size() < most && wanted.test(parked)) {
                                        found.add(parked);
                                    }
                                });
            }
            return found;
        }
    }

    Optional<ConsumerRecord<byte[], byte[]>> at(ParkedAt position) {
        if (!position.topic().endsWith(ours)) return Optional.empty();
        var partition = new TopicPartition(position.topic(), position.partition());
        try (var consumer = consumers.createConsumer()) {
            if (!partitions(consumer).contains(partition)) return Optional.empty();
            consumer.assign(List.of(partition));
            Map<TopicPartition, Long> ends = consumer.endOffsets(List.of(partition));
            if (position.offset() < 0 || position.offset() >= ends.getOrDefault(partition, 0L)) {
                return Optional.empty();
            }
            consumer.seek(partition, position.offset());
            while (behind(consumer, ends)) {
                var records = consumer.poll(POLL).records(partition);
                if (!records.isEmpty()) {
                    return Optional.of(records.getFirst())
                            .filter(it -> it.offset() == position.offset());
                }
            }
            return Optional.empty();
        }
    }

    private List<TopicPartition> partitions(Consumer<?, ?> consumer) {
        return consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().endsWith(ours))
                .flatMap(topic -> topic.getValue().stream())
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
    }

    private static boolean behind(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }
}
