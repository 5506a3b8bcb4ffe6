package org.livingwell.local.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;

import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.livingwell.local.FreePort;
import org.livingwell.local.MongoPart;

import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class EmbeddedMongoIT {

    @TempDir static Path folder;

    private static MongoPart store;
    private static MongoClient client;

    private MongoCollection<Document> people;

    @BeforeAll
    static void start() {
        store = MongoPart.start(folder, FreePort.find());
        connect();
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void empty() {
        people = client.getDatabase("test").getCollection("people");
        people.drop();
    }

    @Test
    void everyChangeAnswersWithItsOwnStateUnderContention() {
        people.insertOne(new Document("_id", "one").append("n", 0).append("log", List.of()));
        var returned = new ConcurrentLinkedQueue<Document>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var thread = 0; thread < 16; thread++)
                threads.submit(() -> IntStream.range(0, 50).forEach(_ -> returned.add(countUp())));
        }

        assertThat(returned)
                .extracting(document -> document.getInteger("n"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 800).boxed().toList());
        assertThat(returned)
                .allSatisfy(
                        document ->
                                assertThat(document.getList("log", String.class))
                                        .hasSize(document.getInteger("n")));
    }

    @Test
    void aStaleVersionChangesNothing() {
        people.insertOne(new Document("_id", "one").append("version", 4));

        var stale =
                people.findOneAndUpdate(and(eq("_id", "one"), eq("version", 3)), inc("version", 1));
        var fresh =
                people.findOneAndUpdate(and(eq("_id", "one"), eq("version", 4)), inc("version", 1));

        assertThat(stale).isNull();
        assertThat(fresh).isNotNull();
    }

    @Test
    void anIdIsTakenOnce() {
        people.insertOne(new Document("_id", "one"));

        assertThatThrownBy(() -> people.insertOne(new Document("_id", "one")))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    @Test
    void manySmallChangesTravelInOneCommand() {
        people.insertMany(
                List.of(
                        new Document("_id", "a")
                                .append("outbox", List.of(new Document("id", "e1"))),
                        new Document("_id", "b").append("waiting", new Date(0))));

        people.bulkWrite(
                List.of(
                        new UpdateOneModel<>(
                                eq("_id", "a"), pull("outbox", in("id", List.of("e1")))),
                        new UpdateOneModel<>(
                                eq("_id", "b"), combine(unset("waiting"), set("done", true)))),
                new BulkWriteOptions().ordered(false));

        assertThat(people.find(eq("_id", "a")).first()).containsEntry("outbox", List.of());
        assertThat(people.find(eq("_id", "b")).first())
                .isEqualTo(new Document("_id", "b").append("done", true));
    }

    @Test
    void everyKindOfValueSurvivesARestart() {
        var all =
                new Document("_id", new ObjectId())
                        .append("text", "ďakujem 🌱")
                        .append("int", 1)
                        .append("long", 1L << 40)
                        .append("double", 0.5)
                        .append("date", new Date(1_795_000_000_000L))
                        .append("sealed", new Binary(new byte[] {1, 2, 3}))
                        .append("uuid", UUID.fromString("0d5c1a7e-0000-4000-8000-000000000001"))
                        .append("none", null)
                        .append("nested", new Document("list", List.of(1, "two", new Document())));
        people.insertOne(all);

        client.close();
        store.restart();
        connect();

        var found =
                client.getDatabase("test").getCollection("people").find(eq("_id", all.get("_id")));
        assertThat(found.first()).isEqualTo(all);
    }

    private Document countUp() {
        return people.findOneAndUpdate(
                eq("_id", "one"),
                combine(inc("n", 1), push("log", "entry")),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    }

    private static void connect() {
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(store.uri()))
                                .uuidRepresentation(UuidRepresentation.STANDARD)
                                .build());
    }
}
