package org.livingwell.careplan;

import static com.mongodb.client.model.Filters.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ServiceIT
class JourneyRebuildIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String OSCAR = TestIssuer.operator();
    static final String MODEL = "/operator/read-models/journey";
    static final String GOOD = "{\"leadWorker\":\"%s\"}".formatted(UUID.randomUUID());

    @LocalServerPort int port;
    @Autowired KafkaTemplate<byte[], byte[]> kafka;
    @Autowired MongoTemplate mongo;
    Calls careplan;

    @BeforeEach
    void call() {
        careplan = Calls.to(port);
    }

    @Test
    void aJourneyThatWasLostIsMadeAgainWhileOthersAreRead() throws Exception {
        UUID lost = welcomed();
        UUID read = welcomed();
        StoreChecks.look(
                () -> mongo.getCollection("journeys").deleteMany(regex("_id", lost.toString())));
        String before = journey(read);
        String live = careplan.get(MODEL, OSCAR).at("live");

        var rebuild = careplan.post(MODEL + "/rebuild", OSCAR, "");
        List<String> meanwhile = new ArrayList<>();
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            meanwhile.add(journey(read));
                            return !careplan.get(MODEL, OSCAR).at("live").equals(live);
                        });

        assertThat(rebuild.status()).isEqualTo(202);
        assertThat(meanwhile).isNotEmpty().allMatch(before::equals);
        await().until(() -> journey(lost).contains("CarePlanOpened"));
        await().until(() -> journey(read).equals(before));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> StoreChecks.look(() -> documents(live + ":") == 0));
    }

    @Test
    void whatHappensAfterwardsIsTakenIntoTheNewGeneration() {
        String live = careplan.get(MODEL, OSCAR).at("live");
        careplan.post(MODEL + "/rebuild", OSCAR, "");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !careplan.get(MODEL, OSCAR).at("live").equals(live));

        UUID later = welcomed();

        assertThat(journey(later)).contains("PersonWelcomed");
    }

    @Test
    void onlyAnOperatorMay() {
        assertThat(careplan.post(MODEL + "/rebuild", WANDA, "").status()).isEqualTo(403);
        assertThat(careplan.get("/operator/read-models/unknown", OSCAR).status()).isEqualTo(404);
    }

    private UUID welcomed() {
        UUID person = UUID.randomUUID();
        new RawEvents(kafka)
                .send("intake.events.v1", person.toString(), RawEvents.welcomed(person), GOOD);
        await().until(() -> journey(person).contains("CarePlanOpened"));
        return person;
    }

    private String journey(UUID person) {
        return careplan.get("/api/people/" + person + "/journey", WANDA).text();
    }

    private long documents(String prefix) {
        return mongo.getCollection("journeys").countDocuments(regex("_id", "^" + prefix));
    }
}
