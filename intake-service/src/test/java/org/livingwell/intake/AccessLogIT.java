package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;

import org.assertj.core.groups.Tuple;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.accesslog.AccessAnchors;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

@ServiceIT
class AccessLogIT {

    static final String WANDA = TestIssuer.worker("wanda", "york");

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    @Autowired AccessAnchors anchors;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void readingAPersonIsWrittenDownAndReadingOneselfIsNot() throws Exception {
        String person = welcome();

        assertThat(intake.get("/api/people/" + person, WANDA).status()).isEqualTo(200);
        assertThat(intake.get("/api/people/" + person, TestIssuer.person(person)).status())
                .isEqualTo(200);
        assertThat(
                        intake.get("/api/people/" + person, TestIssuer.worker("walt", "salford"))
                                .status())
                .isEqualTo(404);

        assertThat(readings(person))
                .extracting(it -> it.getString("who"), it -> it.getString("what"))
                .contains(wanda("GET /api/people/{id}"))
                .allSatisfy(it -> assertThat(it.toList().get(0)).isEqualTo(subject("wanda")));
    }

    @Test
    void everybodyInTheWaitingListIsWrittenDownAndEachIntroduction() throws Exception {
        String one = introduce();
        String person = intake.get("/api/introductions/" + one, WANDA).at("person");

        assertThat(intake.get("/api/introductions?place=york", WANDA).status()).isEqualTo(200);

        assertThat(readings(person))
                .extracting(it -> it.getString("who"), it -> it.getString("what"))
                .contains(wanda("GET /api/introductions"), wanda("GET /api/introductions/{id}"));
    }

    @Test
    void whoChangedSomethingIsSeenAsWell() throws Exception {
        String person = welcome();
        String careplan = TestIssuer.service("careplan-service", "intake-service");

        var seen = intake.get("/internal/people/" + person + "/seen", careplan);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().at("/sights").valueStream())
                .anySatisfy(
                        it -> {
                            assertThat(it.at("/changed").asBoolean()).isTrue();
                            assertThat(it.at("/what").asString()).isEqualTo("introduction");
                            assertThat(it.at("/by/id").asString()).isEqualTo(subject("wanda"));
                        });
        String contact = TestIssuer.service("contact-service", "intake-service");
        assertThat(intake.get("/internal/people/" + person + "/seen", contact).status())
                .isEqualTo(403);
    }

    @Test
    void theNameOfWhoReadIsKeptSealedAndTold() throws Exception {
        String person = welcome();
        intake.get("/api/people/" + person, TestIssuer.worker("Wanda Okafor", "york"));
        String careplan = TestIssuer.service("careplan-service", "intake-service");

        var seen = intake.get("/internal/people/" + person + "/seen", careplan);

        assertThat(seen.text()).contains("\"name\":\"Wanda Okafor\"");
        assertThat(readings(person).toString()).doesNotContain("Okafor");
        assertThat(readings(person))
                .filteredOn(it -> it.getString("role").equals("worker"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.get("name")).isNotNull());
    }

    @Test
    void beingToldThatNothingChangedIsAReading() throws Exception {
        String person = welcome();
        String tag = intake.get("/api/people/" + person, WANDA).header("ETag");
        String lena = TestIssuer.lead("lena", "york");

        var same = intake.get("/api/people/" + person, lena, "If-None-Match", tag);

        assertThat(same.status()).isEqualTo(304);
        assertThat(same.text()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);
        assertThat(readings(person))
                .extracting(it -> it.getString("who"), it -> it.getString("what"))
                .contains(tuple(subject("lena"), "GET /api/people/{id}"));
        assertThat(intake.get("/api/people/" + person, lena, "If-None-Match", "\"x\"").status())
                .isEqualTo(200);
    }

    @Test
    void aRefusalWithWordsInItIsAReading() throws Exception {
        String person = welcome();
        String talks = "/api/people/" + person + "/conversations";
        String talk = intake.post(talks, WANDA, "{\"kind\":\"initial\"}").at("id");
        String piece = talks + "/" + talk + "/pieces/challenges";
        intake.put(piece, WANDA, "{\"text\":\"The nights\"}", "If-Match", "\"0\"");
        String lena = TestIssuer.lead("lena", "york");

        var late = intake.put(piece, lena, "{\"text\":\"x\"}", "If-Match", "\"0\"");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("current.text")).isEqualTo("The nights");
        assertThat(readings(person))
                .filteredOn(it -> it.getString("who").equals(subject("lena")))
                .extracting(it -> it.getString("what"))
                .containsExactly(
                        "PUT /api/people/{id}/conversations/{conversation}/pieces/{prompt}");
    }

    @Test
    void aReadingThatCannotBeWrittenDownIsRefusedAndNothingLeaves() throws Exception {
        String person = welcome();
        intake.get("/api/people/" + person, WANDA);
        var blocked = new Document("_id", person).append("n", "not a number");
        look(() -> mongo.getCollection("access_heads").deleteOne(Filters.eq("_id", person)));
        look(() -> mongo.getCollection("access_heads").insertOne(blocked));

        var refused = intake.get("/api/people/" + person, TestIssuer.lead("lena", "york"));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.at("code")).isEqualTo("access-log-unavailable");
        assertThat(refused.text()).doesNotContain("Amara");
    }

    @Test
    void whatWasReadIsAnchoredOutsideAndACutIsFound() throws Exception {
        String person = welcome();
        intake.get("/api/people/" + person, WANDA);
        anchors.anchorUntil(Instant.now().plusSeconds(1));
        await().until(() -> !anchored().isEmpty());
        assertThat(verify().at("breach.kind")).isEmpty();

        look(() -> mongo.getCollection("access_log").deleteOne(Filters.eq("_id", last(person))));

        assertThat(verify().at("breach.kind")).isEqualTo("cut");
        var contracts = new EventContracts(Path.of("contracts"));
        anchored().forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(intake.post("/operator/access-log/verify", WANDA, "").status()).isEqualTo(403);
    }

    private List<TopicRecords.Published> anchored() {
        return TopicRecords.all(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .stream()
                .filter(it -> it.type().contains("AccessLogAnchored"))
                .toList();
    }

    private Calls.Answer verify() {
        return intake.post("/operator/access-log/verify", TestIssuer.operator(), "");
    }

    private String last(String person) throws Exception {
        return readings(person).getLast().getString("_id");
    }

    private List<Document> readings(String person) throws Exception {
        return look(
                () ->
                        mongo.getCollection("access_log")
                                .find(Filters.regex("_id", "^" + person))
                                .into(new ArrayList<>()));
    }

    private static <T> T look(Callable<T> look) throws Exception {
        return StoreChecks.look(look);
    }

    private static Tuple wanda(String what) {
        return tuple(subject("wanda"), what);
    }

    private static String subject(String name) {
        return TestIssuer.subject(name).toString();
    }

    private String welcome() {
        String id = introduce();
        return intake.post("/api/introductions/" + id + "/welcome", WANDA, "{}").at("person");
    }

    private String introduce() {
        String body =
                """
                {"by": "self", "place": "york", "name": "Amara", "urgent": true,
                 "contact": {"phone": "+44 7700 900123", "mayText": true},
                 "broughtBy": "%s"}
                """
                        .formatted(UUID.randomUUID());
        String key = UUID.randomUUID().toString();
        intake.post("/api/introductions", null, body, "Idempotency-Key", key);
        return Newcomers.idOf(key).toString();
    }
}
