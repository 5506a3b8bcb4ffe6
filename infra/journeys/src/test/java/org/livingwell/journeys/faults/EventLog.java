package org.livingwell.journeys.faults;

import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.livingwell.local.Topics;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Does to a topic what a broker, a relay or an operator may: repeat, rewind, put in what is bad.
 */
record EventLog(World world) {

    private static final int LATELY = 2_000;

    /** Every event of late; all there ever was would triple the topic each time. */
    void publishTwiceMore(String service) {
        String topic = Topics.events(service);
        try (var producer = producer()) {
            for (var event : lately(topic)) {
                for (int again = 0; again < 2; again++) {
                    send(producer, topic, event.key(), event.headers(), event.data());
                }
            }
        }
    }

    private Collection<Published> lately(String topic) {
        var all = TopicRecords.all(world.kafka().bootstrapServers(), topic);
        Map<String, Published> lately = new LinkedHashMap<>();
        all.subList(Math.max(0, all.size() - LATELY), all.size())
                .forEach(it -> lately.putIfAbsent(Topic.id(it), it));
        return lately.values();
    }

    /** An event that nobody can ever read, among good ones; answers its id. */
    String poison(Random random) {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        var headers =
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_type", "intake.PersonWelcomed.v1",
                        "ce_source", "/living-well/intake",
                        "ce_subject", "person/" + id,
                        "ce_sequence", "1",
                        "ce_time", "2026-11-23T09:00:00Z",
                        "ce_person", id,
                        "ce_place", "lambeth");
        try (var producer = producer()) {
            send(producer, Topics.events("intake"), id, headers, "{\"leadWorker\":");
        }
        return id;
    }

    /**
     * All its groups begin again, once they have no member: one that left without a word is missed
     * a moment later.
     */
    void rewindReadersOf(String service) {
        try (var kafka = world.quiet().admin()) {
            for (String group : world.quiet().groups(kafka)) {
                if (!group.startsWith(service + ".")) continue;
                var start =
                        kafka
                                .listConsumerGroupOffsets(group)
                                .partitionsToOffsetAndMetadata()
                                .get(20, TimeUnit.SECONDS)
                                .keySet()
                                .stream()
                                .collect(Collectors.toMap(it -> it, _ -> new OffsetAndMetadata(0)));
                await(group + " without a member").until(() -> isEmpty(kafka, group));
                kafka.alterConsumerGroupOffsets(group, start).all().get(20, TimeUnit.SECONDS);
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean isEmpty(Admin kafka, String group) throws Exception {
        return kafka.describeConsumerGroups(List.of(group))
                .all()
                .get(20, TimeUnit.SECONDS)
                .get(group)
                .members()
                .isEmpty();
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", world.kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void send(
            KafkaProducer<String, String> producer,
            String topic,
            String key,
            Map<String, String> headers,
            String data) {
        var record = new ProducerRecord<>(topic, key, data);
        headers.forEach(
                (name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
    }
}
