package org.livingwell.journeys.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Waits, without a hand moved, until nothing waits any more: no outbox, no lag. */
public record Quiet(String mongodb, String kafka, List<String> services) {

    public void await() {
        try (var mongodb = MongoClients.create(this.mongodb);
                var kafka = admin()) {
            Awaitility.await("no document waits and no reader lags")
                    .atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofMillis(300))
                    .ignoreExceptions()
                    .untilAsserted(
                            () -> {
                                if (!waiting(mongodb).isEmpty() || !lags(kafka).isEmpty()) {
                                    throw new AssertionError(waiting(mongodb) + " " + lags(kafka));
                                }
                            });
        }
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", kafka));
    }

    List<String> groups(Admin kafka) throws Exception {
        return kafka.listGroups().all().get(20, TimeUnit.SECONDS).stream()
                .map(it -> it.groupId())
                .filter(it -> services.contains(it.split("\\.")[0]))
                .toList();
    }

    private List<String> waiting(MongoClient mongodb) {
        return services.stream()
                .map(mongodb::getDatabase)
                .flatMap(
                        database ->
                                database.listCollectionNames().into(new ArrayList<>()).stream()
                                        .map(database::getCollection))
                .filter(it -> it.find(Filters.exists("waiting")).first() != null)
                .map(it -> it.getNamespace().getFullName())
                .toList();
    }

    private Map<String, Long> lags(Admin kafka) throws Exception {
        List<String> groups = groups(kafka);
        if (groups.size() < services.size()) return Map.of("groups missing", 1L);
        Map<String, Long> lags = new HashMap<>();
        for (String group : groups) {
            var offsets =
                    kafka.listConsumerGroupOffsets(group)
                            .partitionsToOffsetAndMetadata()
                            .get(20, TimeUnit.SECONDS);
            var ends = ends(kafka, topics(offsets.keySet().stream()));
            ends.forEach(
                    (partition, end) -> {
                        var read = offsets.get(partition);
                        long lag = end - (read == null ? 0 : read.offset());
                        if (lag > 0) lags.merge(group, lag, Long::sum);
                    });
        }
        return lags;
    }

    /** Every partition of what a group reads, also those it has no offset for yet. */
    private static List<TopicPartition> topics(Stream<TopicPartition> known) {
        return known.map(TopicPartition::topic)
                .distinct()
                .flatMap(
                        it ->
                                Stream.iterate(0, n -> n < 12, n -> n + 1)
                                        .map(n -> new TopicPartition(it, n)))
                .toList();
    }

    private static Map<TopicPartition, Long> ends(Admin kafka, List<TopicPartition> partitions)
            throws Exception {
        var latest =
                partitions.stream().collect(Collectors.toMap(it -> it, _ -> OffsetSpec.latest()));
        return kafka.listOffsets(latest).all().get(20, TimeUnit.SECONDS).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().offset()));
    }
}
