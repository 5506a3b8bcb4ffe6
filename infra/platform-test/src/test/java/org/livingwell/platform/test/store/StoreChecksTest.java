package org.livingwell.platform.test.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

import java.util.List;

/**
 * The planted tests register nothing: that they fail shows that the checks are on by themselves.
 */
class StoreChecksTest {

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static MongoClient client;

    static class Planted {

        @Test
        void aConflict() {
            people().updateOne(
                            Filters.eq("_id", 1),
                            Updates.combine(Updates.set("a.b", 1), Updates.unset("a")));
        }

        @Test
        void aMissingIndex() {
            people().find(Filters.eq("unindexed", "x")).first();
        }

        @Test
        void aLookIntoTheStore() throws Exception {
            StoreChecks.look(() -> people().find(Filters.eq("unindexed", "x")).first());
        }

        @Test
        void wellBehaved() {
            people().createIndex(Indexes.ascending("place", "at"));
            people().insertOne(new Document("_id", 2).append("place", "lambeth"));
            people().find(Filters.eq("place", "lambeth")).sort(new Document("at", -1)).first();
            people().bulkWrite(List.of(new DeleteOneModel<>(Filters.eq("_id", 2))));
            people().countDocuments(Filters.eq("place", "york"));
            people().estimatedDocumentCount();
        }
    }

    @BeforeAll
    static void start() {
        var address = SERVER.bind();
        var settings =
                StoreChecks.watch(MongoClientSettings.builder())
                        .applyToClusterSettings(
                                cluster -> cluster.hosts(List.of(new ServerAddress(address))))
                        .build();
        client = MongoClients.create(settings);
    }

    @AfterAll
    static void stop() {
        client.close();
        SERVER.shutdownNow();
    }

    @Test
    void aTestThatSaysWhatMongoDBRefusesFails() {
        assertThat(failure("aConflict")).contains("update names a.b and a, a conflict");
    }

    @Test
    void aTestThatReadsWithoutAnIndexFails() {
        assertThat(failure("aMissingIndex"))
                .contains("no index serves find on people where [{unindexed==}]");
    }

    @Test
    void aTestsOwnLookIsLeftAlone() {
        assertThat(failure("aLookIntoTheStore")).isEmpty();
    }

    @Test
    void aWellBehavedTestPasses() {
        assertThat(failure("wellBehaved")).isEmpty();
    }

    private static String failure(String method) {
        return EngineTestKit.engine("junit-jupiter")
                .enableImplicitConfigurationParameters(true)
                .selectors(selectMethod(Planted.class, method))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().map(Throwable::getMessage).orElse("failed"))
                .findFirst()
                .orElse("");
    }

    private static MongoCollection<Document> people() {
        return client.getDatabase("test").getCollection("people");
    }
}
