package org.livingwell.intake;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.ServiceSurroundings;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.store.RawStore;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The exercise of the README: older backups are put back, and who was erased stays unreadable. */
@ServiceIT
class RestoreIT {

    static final String WANDA = TestIssuer.worker("wanda", "york");
    static final String INTAKE = TestIssuer.service("intake-service", "intake-service");
    static final String BROKER = RealParts.running().kafkaBootstrapServers();

    @LocalServerPort int port;
    @Autowired MongoDatabaseFactory databases;
    @Autowired PersonKeys keys;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void whoWasErasedStaysUnreadableWhenOlderBackupsArePutBack() throws Exception {
        String erased = welcomed("Wilhelmina");
        String other = welcomed("Bartholomea");
        var service = backup(databases.getMongoDatabase().getName());
        var keyStore = backup("keys");

        erase(erased);
        await().until(() -> person(port, erased).status() == 404);
        await().until(() -> completed(erased));
        keys.destroy(PersonId.of(erased));
        restore(databases.getMongoDatabase().getName(), service);
        restore("keys", keyStore);
        assertThat(key(erased)).as("brought back by the older backup").containsKey("wrapped");

        try (var started = startedAnew()) {
            int again = started.getEnvironment().getProperty("local.server.port", Integer.class);
            assertThat(person(again, erased).status()).isEqualTo(404);
            assertThat(person(again, other).at("name")).isEqualTo("Bartholomea");
            assertThat(held(again, erased)).doesNotContain("Wilhelmina");
            assertThat(held(again, other)).contains("Bartholomea");
        }
        assertThat(key(erased)).containsKey("erasedAt").doesNotContainKey("wrapped");
        assertThat(states(erased)).isNotEmpty().allMatch(it -> !it.containsKey("state"));
        assertThat(new RawStore(databases).holding("Wilhelmina")).isEmpty();
        assertThatExceptionOfType(GoneException.class)
                .isThrownBy(() -> keys.make(PersonId.of(erased)));
    }

    private String welcomed(String name) {
        return new Newcomers(intake, "york", WANDA).person("\"name\":\"" + name + "\"");
    }

    private static void erase(String person) {
        try (var rights = new StubPublisher(BROKER, "intake")) {
            rights.publish(
                    "ErasureStarted.v1",
                    "erasure-request",
                    UUID.fromString(person),
                    "york",
                    "{\"request\":\"%s\"}".formatted(UUID.randomUUID()));
        }
    }

    private static boolean completed(String person) {
        return TopicRecords.all(BROKER, "intake.events.v1").stream()
                .anyMatch(
                        it ->
                                it.type().equals("intake.ErasureCompleted.v1")
                                        && it.key().equals(person)
                                        && it.data().contains("\"documents\":2"));
    }

    private static Answer person(int port, String person) {
        return Calls.to(port).get("/api/people/" + person, WANDA);
    }

    private static String held(int port, String person) {
        return Calls.to(port).get("/internal/people/" + person + "/held", INTAKE).text();
    }

    private static ConfigurableApplicationContext startedAnew() {
        return new SpringApplicationBuilder(IntakeApplication.class)
                .initializers(new ServiceSurroundings())
                .run("--server.port=0");
    }

    private Map<String, List<RawBsonDocument>> backup(String database) throws Exception {
        return StoreChecks.look(
                () -> {
                    Map<String, List<RawBsonDocument>> kept = new HashMap<>();
                    var from = databases.getMongoDatabase(database);
                    for (String name : from.listCollectionNames()) {
                        kept.put(
                                name,
                                from.getCollection(name, RawBsonDocument.class)
                                        .find()
                                        .into(new ArrayList<>()));
                    }
                    return kept;
                });
    }

    /** What came after the backup is gone, as with a real one. */
    private void restore(String database, Map<String, List<RawBsonDocument>> kept)
            throws Exception {
        StoreChecks.look(
                () -> {
                    var into = databases.getMongoDatabase(database);
                    for (String name : into.listCollectionNames()) {
                        into.getCollection(name).deleteMany(new Document());
                    }
                    kept.forEach(
                            (name, documents) -> {
                                if (documents.isEmpty()) return;
                                var written = into.getCollection(name, RawBsonDocument.class);
                                documents.forEach(it -> putBack(written, it));
                            });
                    return true;
                });
    }

    /** The service goes on meanwhile, and may have begun it anew. */
    private static void putBack(MongoCollection<RawBsonDocument> into, RawBsonDocument it) {
        into.replaceOne(eq("_id", it.get("_id")), it, new ReplaceOptions().upsert(true));
    }

    private Document key(String person) throws Exception {
        return StoreChecks.look(
                () ->
                        databases
                                .getMongoDatabase("keys")
                                .getCollection("person_keys")
                                .find(eq("_id", person))
                                .first());
    }

    private List<Document> states(String person) throws Exception {
        return StoreChecks.look(
                () -> {
                    List<Document> found = new ArrayList<>();
                    for (String name : List.of("introductions", "people")) {
                        databases
                                .getMongoDatabase()
                                .getCollection(name)
                                .find(eq("personId", person))
                                .into(found);
                    }
                    return found;
                });
    }
}
