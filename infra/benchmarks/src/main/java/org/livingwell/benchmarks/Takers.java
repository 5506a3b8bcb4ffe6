package org.livingwell.benchmarks;

import com.mongodb.client.MongoDatabase;

import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventHeaders;
import org.livingwell.platform.events.EventSender;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everybody who has a spot at the festival, and what intake and community say of them. */
final class Takers implements AutoCloseable {

    static final String PLACE = "lambeth";

    /** As many people as one worker walks alongside; all others are somebody else's. */
    private static final int OF_ONE = 20;

    /**
     * So many are welcomed in full, with all that follows; whoever comes after them has what a
     * message and a team's list ask for, so that ten thousand are there within minutes.
     */
    static final int IN_FULL = 1_000;

    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final EventSender intake;
    private final EventSender community;
    private final List<UUID> people;

    Takers(String broker, int count) {
        this.producers =
                new DefaultKafkaProducerFactory<>(
                        Map.of("bootstrap.servers", broker, "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        var kafka = new KafkaTemplate<>(producers);
        this.intake = new EventSender(kafka, "intake");
        this.community = new EventSender(kafka, "community");
        this.people = Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    /** Until all of it is known to contact. */
    void welcome(MongoDatabase contact) throws InterruptedException {
        TestKeys.makeOf(new PlaceId(PLACE));
        try (var threads = Executors.newFixedThreadPool(16)) {
            people.forEach(it -> threads.submit(() -> TestKeys.make(it)));
        }
        int full = Math.min(IN_FULL, people.size());
        send(IntStream.range(0, full).mapToObj(it -> welcome(people.get(it), it < OF_ONE)));
        var others = people.subList(full, people.size());
        if (!others.isEmpty()) contact.getCollection("person_refs").insertMany(refs(others));
        send(others.stream().map(this::waysSaid));
        await(contact, "person_refs", people.size());
        await(contact, "steps", people.size());
        await(contact, "contact_rules", people.size());
        await(contact, "standings", full);
    }

    private CompletableFuture<?> welcome(UUID person, boolean nias) {
        String data =
                "{\"leadWorker\":\"%s\",%s}"
                        .formatted(TestIssuer.subject(lead(nias)), step(lead(nias)));
        return send(intake, "person", "PersonWelcomed.v1", person, data);
    }

    /** As contact's own listener writes them. */
    private static List<Document> refs(List<UUID> people) {
        String lead = TestIssuer.subject(lead(false)).toString();
        return people.stream()
                .map(
                        it ->
                                new Document("_id", it.toString())
                                        .append("place", PLACE)
                                        .append("state", "in-network")
                                        .append("leadWorker", lead)
                                        .append("sequence", 1L))
                .toList();
    }

    private CompletableFuture<?> waysSaid(UUID person) {
        String data = "{\"revision\":1,%s}".formatted(step(lead(false)));
        return send(intake, "person", "SafeWaysSaid.v1", person, data);
    }

    private static String lead(boolean nias) {
        return nias ? "nia" : "wanda";
    }

    private void await(MongoDatabase contact, String collection, int wanted)
            throws InterruptedException {
        long latest = System.nanoTime() + Duration.ofMinutes(15).toNanos();
        long found = 0;
        while (System.nanoTime() < latest) {
            found = contact.getCollection(collection).estimatedDocumentCount();
            if (found >= wanted) return;
            Thread.sleep(250);
        }
        throw new IllegalStateException("%d of %d in %s".formatted(found, wanted, collection));
    }

    /** One festival of all of them is called off. */
    void cancel(Instant startsAt) {
        send(
                people.stream()
                        .map(
                                person -> {
                                    String data =
                                            "{\"spot\":\"%s\",\"startsAt\":\"%s\"}"
                                                    .formatted(UUID.randomUUID(), startsAt);
                                    return send(
                                            community, "spot", "SessionCancelled.v1", person, data);
                                }));
    }

    private static String step(String owner) {
        return "\"step\":{\"id\":\"%s\",\"kind\":\"conversation\",\"owner\":\"%s\",\"due\":\"%s\"}"
                .formatted(UUID.randomUUID(), TestIssuer.subject(owner), "2030-01-01");
    }

    private static CompletableFuture<?> send(
            EventSender sender, String subject, String type, UUID person, String data) {
        UUID id = UUID.randomUUID();
        return sender.send(
                new EventHeaders(
                        id,
                        person.toString(),
                        type,
                        subject + "/" + (subject.equals("person") ? person : id),
                        1,
                        Instant.now(),
                        person.toString(),
                        PLACE,
                        id.toString(),
                        null),
                data);
    }

    private static void send(Stream<CompletableFuture<?>> sent) {
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    }

    @Override
    public void close() {
        producers.destroy();
    }
}
