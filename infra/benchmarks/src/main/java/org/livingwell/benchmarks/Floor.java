package org.livingwell.benchmarks;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/** What the path cannot be faster than: a majority write, a raw Kafka hop, a majority write. */
final class Floor implements AutoCloseable {

    static final String TOPIC = "benchmarks.floor";

    private final MongoCollection<Document> before;
    private final MongoCollection<Document> after;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, String> consumer;
    private volatile Paced measured = new Paced(0);
    private volatile boolean running = true;
    private final Thread reader;

    Floor(MongoTemplate mongo, String broker) {
        var majority = WriteConcern.MAJORITY.withJournal(true);
        this.before = mongo.getCollection("floor_before").withWriteConcern(majority);
        this.after = mongo.getCollection("floor_after").withWriteConcern(majority);
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", "0"),
                        new StringSerializer(),
                        new ByteArraySerializer());
        this.consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers", broker,
                                "group.id", "benchmarks.floor",
                                "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer());
        consumer.subscribe(List.of(TOPIC));
        this.reader = Thread.ofPlatform().daemon().name("floor").start(this::read);
    }

    Spread measure(int count, int perSecond) throws InterruptedException {
        measured = new Paced(count);
        byte[] value = "x".repeat(RawProducer.RECORD_SIZE).getBytes(StandardCharsets.UTF_8);
        return measured.run(
                perSecond,
                id -> {
                    before.insertOne(document(id));
                    producer.send(new ProducerRecord<>(TOPIC, id.toString(), value));
                });
    }

    /** Side by side, since only the hop itself is the floor. */
    private void read() {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            while (running) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    var id = UUID.fromString(record.key());
                    writers.submit(
                            () -> {
                                after.insertOne(document(id));
                                measured.end(id);
                            });
                }
            }
        }
        consumer.close();
    }

    private static Document document(UUID id) {
        return new Document("_id", id.toString()).append("state", "some words ".repeat(40));
    }

    @Override
    public void close() {
        running = false;
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        producer.close();
    }
}
