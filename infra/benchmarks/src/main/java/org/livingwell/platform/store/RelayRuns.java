package org.livingwell.platform.store;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.livingwell.platform.domain.Ids;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Times the relay alone; it sits in the relay's package, which opens to nobody else. */
public final class RelayRuns {

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final String DATA =
            "{\"by\":\"self\",\"urgent\":false,\"contactBy\":\"2026-11-28\"}";

    private final MongoTemplate mongo;
    private final Relay relay;

    RelayRuns(MongoTemplate mongo, Relay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    /** From {@code begin} and the first outbox offered until nothing is left in a document. */
    public Duration relay(String collection, int documents, Runnable begin) {
        List<Outbox> outboxes = new ArrayList<>(documents);
        store(collection, documents, LATER, outboxes::add);
        begin.run();
        long begun = System.nanoTime();
        for (Outbox outbox : outboxes) {
            while (relay.lines() >= Relay.MOST_LINES) Thread.onSpinWait();
            relay.offer(outbox);
        }
        while (relay.lines() > 0) pause();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        mustBeEmpty(collection);
        return took;
    }

    /**
     * From the first sweep over what an outage left until nothing waits; {@code open} starts it.
     */
    public Duration drain(String collection, int documents, Runnable open) {
        store(collection, documents, LONG_AGO, _ -> {});
        long begun = System.nanoTime();
        open.run();
        var stored = mongo.getCollection(collection);
        while (relay.lines() > 0 || stored.find(waiting()).first() != null) pause();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void store(String name, int documents, Instant waiting, Consumer<Outbox> stored) {
        MongoCollection<Document> collection = mongo.getCollection(name);
        List<Document> batch = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            Outbox outbox = outbox(name, new UUID(name.hashCode(), i).toString());
            stored.accept(outbox);
            batch.add(document(outbox, waiting));
            if (batch.size() == 1_000 || i == documents - 1) {
                collection.insertMany(batch);
                batch.clear();
            }
        }
    }

    private static Outbox outbox(String collection, String id) {
        var event =
                new OutboxEvent(
                        Ids.ofEvent("benchmarks", collection, id, 1, UUID.fromString(id)),
                        "Measured.v1",
                        1,
                        Instant.parse("2026-11-23T09:00:00Z"),
                        null,
                        id,
                        DATA);
        return new Outbox(collection, id, "measured/" + id, id, "lambeth", List.of(event));
    }

    private static Document document(Outbox outbox, Instant waiting) {
        return new Document("_id", outbox.id())
                .append("version", 1L)
                .append("sequence", 1L)
                .append("schema", 1)
                .append("place", outbox.place())
                .append("personId", outbox.person())
                .append("index", new Document())
                .append("state", "{\"words\":\"" + "some words ".repeat(40) + "\"}")
                .append("outbox", outbox.events().stream().map(OutboxEvent::toDocument).toList())
                .append("handled", List.of(new Document("cause", outbox.id())))
                .append("waiting", Date.from(waiting));
    }

    private static Document waiting() {
        return new Document("waiting", new Document("$exists", true));
    }

    private void mustBeEmpty(String collection) {
        if (mongo.getCollection(collection).find(waiting()).first() != null) {
            throw new IllegalStateException("an event is left in " + collection);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** For the relay of an application context. */
    public static RelayRuns of(ApplicationContext context) {
        return new RelayRuns(context.getBean(MongoTemplate.class), context.getBean(Relay.class));
    }
}
