package org.livingwell.local.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.PushOptions;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.livingwell.local.FreePort;
import org.livingwell.local.MongoPart;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

class KillingTheEmbeddedStoreIT {

    private static final int WRITERS = 50;
    private static final int ROUNDS = Integer.getInteger("kills", 6);
    private static final int KEPT = 100;

    private final Random random = new Random(7);
    private final AtomicIntegerArray versions = new AtomicIntegerArray(WRITERS);
    private final AtomicIntegerArray inserted = new AtomicIntegerArray(WRITERS);

    @TempDir Path folder;

    @Test
    void losesNothingItHasAcknowledged() throws Exception {
        var store = MongoPart.start(folder, FreePort.find());

        for (var round = 0; round < ROUNDS; round++) {
            writeUntilKilled(store);
            store.restart();
            try (var client = client(store)) {
                everyAcknowledgedWriteIsThere(client.getDatabase("crash"));
            }
        }

        store.close();
        assertThat(versions.get(0)).as("acknowledged writes of one writer").isPositive();
    }

    private void writeUntilKilled(MongoPart store) throws Exception {
        var everybodyWrote = new CountDownLatch(WRITERS);
        try (var client = client(store);
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = client.getDatabase("crash");
            for (var writer = 0; writer < WRITERS; writer++) {
                var number = writer;
                writers.submit(() -> write(database, number, everybodyWrote));
            }
            everybodyWrote.await();
            Thread.sleep(random.nextInt(200));
            store.kill9();
        }
    }

    private void write(MongoDatabase database, int writer, CountDownLatch everybodyWrote) {
        try {
            while (true) {
                update(database, writer, versions.get(writer));
                versions.incrementAndGet(writer);
                insert(database, writer, inserted.get(writer));
                inserted.incrementAndGet(writer);
                everybodyWrote.countDown();
            }
        } catch (MongoException _) {
            everybodyWrote.countDown(); // killed: whatever was not acknowledged may be there or not
        }
    }

    private static void update(MongoDatabase database, int writer, int version) {
        var aggregates = database.getCollection("aggregates");
        if (version == 0) {
            aggregates.insertOne(
                    new Document("_id", name(writer))
                            .append("version", 1)
                            .append("outbox", List.of(1)));
            return;
        }
        var before =
                aggregates.findOneAndUpdate(
                        and(eq("_id", name(writer)), eq("version", version)),
                        combine(
                                inc("version", 1),
                                pushEach(
                                        "outbox",
                                        List.of(version + 1),
                                        new PushOptions().slice(-KEPT))));
        if (before == null) throw new IllegalStateException("version " + version + " is gone");
    }

    private static void insert(MongoDatabase database, int writer, int number) {
        database.getCollection("facts").insertOne(new Document("_id", fact(writer, number + 1)));
    }

    private void everyAcknowledgedWriteIsThere(MongoDatabase database) {
        var facts = facts(database);
        for (var writer = 0; writer < WRITERS; writer++) {
            var found = database.getCollection("aggregates").find(eq("_id", name(writer))).first();
            var version = found == null ? 0 : found.getInteger("version");
            assertThat(version).isBetween(versions.get(writer), versions.get(writer) + 1);
            if (found != null)
                assertThat(found.getList("outbox", Integer.class))
                        .isEqualTo(
                                IntStream.rangeClosed(Math.max(1, version - KEPT + 1), version)
                                        .boxed()
                                        .toList());
            versions.set(writer, version);

            for (var number = 1; number <= inserted.get(writer); number++)
                assertThat(facts.contains(fact(writer, number))).isTrue();
            if (facts.contains(fact(writer, inserted.get(writer) + 1)))
                inserted.incrementAndGet(writer);
        }
        var acknowledged = IntStream.range(0, WRITERS).map(inserted::get).sum();
        assertThat(facts).hasSize(acknowledged);
    }

    /** What a scan finds; the look-up by id must find the same, or half a command was kept. */
    private static Set<String> facts(MongoDatabase database) {
        var facts = database.getCollection("facts");
        var scanned = ids(facts.find());
        assertThat(ids(facts.find(in("_id", scanned)))).isEqualTo(scanned);
        return scanned;
    }

    private static Set<String> ids(FindIterable<Document> found) {
        return found.map(document -> document.getString("_id")).into(new HashSet<>());
    }

    private static String fact(int writer, int number) {
        return name(writer) + ":" + number;
    }

    private static String name(int writer) {
        return "writer-" + writer;
    }

    private static MongoClient client(MongoPart store) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(
                                new ConnectionString(
                                        store.uri()
                                                + "/?retryWrites=false&serverSelectionTimeoutMS=1500"))
                        .writeConcern(WriteConcern.MAJORITY)
                        .build());
    }
}
