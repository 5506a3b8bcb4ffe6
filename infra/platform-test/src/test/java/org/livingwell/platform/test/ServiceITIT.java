package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.livingwell.platform.test.store.StoreChecksAutoConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.core.env.Environment;

import java.util.List;
import java.util.Map;

@ServiceIT
class ServiceITIT {

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        MongoAutoConfiguration.class,
        StoreChecksAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class
    })
    static class Application {}

    @ServiceIT
    static class Planted {

        @Test
        void readsWithoutAnIndex(@Autowired MongoClient client) {
            client.getDatabase("planted")
                    .getCollection("spots")
                    .find(Filters.eq("taker", "x"))
                    .first();
        }
    }

    @Autowired private Environment environment;
    @Autowired private MongoClient client;

    @Test
    void aServiceIsToldItsSurroundings() {
        assertThat(environment.getProperty("KEYCLOAK_URL")).isEqualTo(TestIssuer.url());
        assertThat(environment.getProperty("spring.mongodb.database")).startsWith("planted-");
        assertThat(environment.getProperty("local.server.port")).isNotEqualTo("0");
    }

    @Test
    void theDatabaseKeepsWhatItIsGiven() {
        var spots = client.getDatabase("planted").getCollection("spots");

        spots.insertOne(new Document("_id", "walk"));

        assertThat(spots.find(Filters.eq("_id", "walk")).first()).isNotNull();
    }

    @Test
    void everyTopicIsThereAndKeptForEver() throws Exception {
        Map<String, Object> broker =
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RealParts.running().kafkaBootstrapServers());
        var topic = new ConfigResource(Type.TOPIC, "intake.events.v1.careplan.dlt");

        try (var admin = Admin.create(broker)) {
            var kept = admin.describeConfigs(List.of(topic)).all().get().get(topic);

            assertThat(admin.listTopics().names().get()).hasSize(30).contains("intake.events.v1");
            assertThat(kept.get("retention.ms").value()).isEqualTo("-1");
        }
    }

    @Test
    void theStoreChecksAreOnWithoutBeingAskedFor() {
        var events =
                EngineTestKit.engine("junit-jupiter")
                        .enableImplicitConfigurationParameters(true)
                        .selectors(
                                selectMethod(
                                        Planted.class, "readsWithoutAnIndex", MongoClient.class))
                        .execute()
                        .testEvents()
                        .failed();

        assertThat(events.list())
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(
                                                it.getRequiredPayload(TestExecutionResult.class)
                                                        .getThrowable())
                                        .get()
                                        .asString()
                                        .contains("no index serves find on spots"));
    }
}
