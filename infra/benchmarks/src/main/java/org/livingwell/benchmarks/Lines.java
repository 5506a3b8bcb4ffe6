package org.livingwell.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.livingwell.platform.events.EventHeaders;
import org.livingwell.platform.events.EventSender;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happened to many people, as events for careplan to hear, and as lines that nothing but the
 * driver writes: each once, to the end of what is there of that person.
 */
final class Lines {

    static final int OF_ONE = 20;

    /** Not of words, so that nobody has to be asked who sees them. */
    private static final String TYPE = "MeasureTaken.v1";

    private static final UpdateOptions OR_MAKE = new UpdateOptions().upsert(true);

    private final List<UUID> people;
    private final Instant begun = Instant.now();

    Lines(int people) {
        this.people = Stream.generate(UUID::randomUUID).limit(people).toList();
    }

    int people() {
        return people.size();
    }

    int count() {
        return people.size() * OF_ONE;
    }

    /** Of whom all lines must be there: those who come last. */
    List<UUID> some() {
        return people.subList(Math.max(0, people.size() - 20), people.size());
    }

    /** One of everybody, then the next of everybody. */
    void publish(String broker) {
        var producers =
                new DefaultKafkaProducerFactory<>(
                        Map.of("bootstrap.servers", broker, "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        try {
            var kafka = new KafkaTemplate<>(producers);
            var intake = new EventSender(kafka, "intake");
            var careplan = new EventSender(kafka, "careplan");
            String lead = "{\"leadWorker\":\"%s\"}".formatted(TestIssuer.subject("wanda"));
            some().forEach(TestKeys::make);
            all(some().stream().map(it -> send(intake, "PersonWelcomed.v1", it, 1, lead)));
            for (int i = 1; i <= OF_ONE; i++) {
                int n = i;
                all(people.stream().map(it -> send(careplan, TYPE, it, n, "{}")));
            }
        } finally {
            producers.destroy();
        }
    }

    private CompletableFuture<?> send(
            EventSender sender, String type, UUID person, int n, String data) {
        var id = UUID.randomUUID();
        var headers =
                new EventHeaders(
                        id,
                        person.toString(),
                        type,
                        "measures/" + person,
                        n,
                        begun.plusSeconds(n),
                        person.toString(),
                        Model.PLACE,
                        id.toString(),
                        null);
        return sender.send(headers, data);
    }

    private static void all(Stream<CompletableFuture<?>> sent) {
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    }

    /** In the same order, by so many at once, each of whom writes for people of their own. */
    double perSecond(MongoCollection<Document> collection, int hands) throws InterruptedException {
        var durable = collection.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        long from = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(hands)) {
            List<Future<?>> writing =
                    IntStream.range(0, hands)
                            .<Future<?>>mapToObj(
                                    it -> threads.submit(() -> write(durable, it, hands)))
                            .toList();
            for (var it : writing) it.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        double rate = count() * 1e9 / (System.nanoTime() - from);
        Session.mustBe(people.size(), collection.countDocuments());
        collection.drop();
        return rate;
    }

    private void write(MongoCollection<Document> collection, int hand, int hands) {
        for (int n = 1; n <= OF_ONE; n++) {
            for (int i = hand; i < people.size(); i += hands) {
                String person = people.get(i).toString();
                String id = UUID.randomUUID().toString();
                var line =
                        new Document("id", id)
                                .append("at", Date.from(begun.plusSeconds(n)))
                                .append("type", "careplan." + TYPE)
                                .append("about", person)
                                .append("sequence", (long) n);
                collection.updateOne(
                        and(eq("_id", person), ne("lines.id", id)),
                        Updates.push("lines", line),
                        OR_MAKE);
            }
        }
    }
}
