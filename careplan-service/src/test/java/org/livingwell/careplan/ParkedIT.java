package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

@ServiceIT
class ParkedIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String OSCAR = TestIssuer.operator();
    static final String TOPIC = "intake.events.v1";
    static final String PARKED = "intake.events.v1.careplan.dlt";
    static final String GOOD = "{\"leadWorker\":\"%s\"}".formatted(UUID.randomUUID());

    @LocalServerPort int port;
    @Autowired KafkaTemplate<byte[], byte[]> kafka;
    @Autowired MeterRegistry meters;
    Calls careplan;
    RawEvents events;
    UUID poison = UUID.randomUUID();

    @BeforeEach
    void call() {
        careplan = Calls.to(port);
        events = new RawEvents(kafka);
    }

    @Test
    void aPoisonEventIsParkedAndStopsNobody() {
        UUID good = UUID.randomUUID();
        var nobody = RawEvents.welcomed(poison);
        nobody.remove("ce_person");
        var headless = RawEvents.welcomed(poison);
        headless.remove("ce_time");

        events.send(TOPIC, "one key", RawEvents.welcomed(poison), "{\"leadWorker\":\"canary");
        events.send(TOPIC, "one key", nobody, GOOD);
        events.send(TOPIC, "one key", headless, GOOD);
        events.send(TOPIC, "one key", RawEvents.welcomed(good), GOOD);

        await().until(() -> careplan.get(plan(good), WANDA).status() == 200);
        await().until(() -> parkedOf("careplan.intake").size() == 3);
        assertThat(parkedOf("careplan.intake"))
                .extracting(it -> it.get("code").asString())
                .containsExactlyInAnyOrder(
                        "unreadable-data", "event-without-person", "header-missing");
    }

    @Test
    void whatIsParkedCarriesClassAndCodeAndNothingOfTheFailure() {
        events.send(TOPIC, "one key", RawEvents.welcomed(poison), "{\"leadWorker\":\"canary");

        await().until(() -> !parkedOf("careplan.intake").isEmpty());
        var parked =
                TopicRecords.all(RealParts.running().kafkaBootstrapServers(), PARKED).stream()
                        .filter(it -> it.headers().toString().contains(poison.toString()))
                        .toList();

        assertThat(parked)
                .allSatisfy(
                        it ->
                                assertThat(it.headers().keySet())
                                        .noneMatch(name -> name.contains("exception"))
                                        .contains("lw_class", "lw_code", "lw_listener"));
        assertThat(careplan.get("/operator/parked", OSCAR).text()).doesNotContain("canary");
    }

    @Test
    void aReplayThatFailsAgainStaysOnTheList() {
        events.send(TOPIC, "one key", RawEvents.welcomed(poison), "{");
        await().until(() -> !parkedOf("careplan.intake").isEmpty());

        Answer replayed = replay(parkedOf("careplan.intake").getFirst(), "looked at it");

        assertThat(replayed.status()).isEqualTo(409);
        assertThat(replayed.at("code")).isEqualTo("still-failing");
        assertThat(replayed.at("detail")).contains("unreadable-data");
        assertThat(parkedOf("careplan.intake")).hasSize(1);
    }

    @Test
    void aReplayThatSucceedsHasItsEffectOnceAndLeavesTheList() {
        UUID person = UUID.randomUUID();
        var mended = RawEvents.welcomed(person);
        mended.put("lw_listener", "careplan.people");
        mended.put("lw_class", "IllegalStateException");
        mended.put("lw_code", "a-bug-that-was-mended");
        events.send(PARKED, person.toString(), mended, GOOD);
        await().until(() -> mended(person).size() == 1);
        JsonNode it = mended(person).getFirst();
        String journey = "/api/people/" + person + "/journey";
        int unknown = careplan.get(journey, WANDA).status();

        Answer first = replay(it, "mended in the release of today");
        Answer second = replay(it, "again");

        assertThat(first.status()).isEqualTo(204);
        assertThat(second.at("code")).isEqualTo("already-replayed");
        assertThat(mended(person)).isEmpty();
        assertThat(unknown).isEqualTo(404);
        assertThat(careplan.get(journey, WANDA).status()).isEqualTo(200);
    }

    @Test
    void onlyAnOperatorMayAndOnlyWithAReason() {
        String nowhere = "{\"topic\":\"x\",\"partition\":0,\"offset\":0,\"reason\":\"%s\"}";

        assertThat(careplan.get("/operator/parked", WANDA).status()).isEqualTo(403);
        assertThat(careplan.post("/operator/parked/replay", OSCAR, nowhere.formatted("")).status())
                .isEqualTo(400);
        assertThat(careplan.post("/operator/parked/replay", OSCAR, nowhere.formatted("y")).status())
                .isEqualTo(404);
    }

    @Test
    void missingNumbersAreCounted() {
        UUID person = UUID.randomUUID();
        var later = RawEvents.welcomed(person);
        later.put("ce_sequence", "3");

        events.send(TOPIC, person.toString(), RawEvents.welcomed(person), GOOD);
        events.send(TOPIC, person.toString(), later, GOOD);

        await().until(
                        () -> {
                            var gaps =
                                    meters.find("livingwell.events.gaps")
                                            .tag("listener", "careplan.intake")
                                            .counter();
                            return gaps != null && gaps.count() >= 1;
                        });
    }

    private Answer replay(JsonNode parked, String reason) {
        JsonNode at = parked.get("position");
        return careplan.post(
                "/operator/parked/replay",
                OSCAR,
                "{\"topic\":\"%s\",\"partition\":%s,\"offset\":%s,\"reason\":\"%s\"}"
                        .formatted(
                                at.get("topic").asString(),
                                at.get("partition"),
                                at.get("offset"),
                                reason));
    }

    private List<JsonNode> parkedOf(String listener) {
        return parked(poison).stream()
                .filter(it -> it.get("listener").asString().equals(listener))
                .toList();
    }

    private List<JsonNode> mended(UUID person) {
        return parked(person).stream()
                .filter(it -> it.get("code").asString().equals("a-bug-that-was-mended"))
                .toList();
    }

    private List<JsonNode> parked(UUID person) {
        return careplan.get("/operator/parked", OSCAR)
                .json()
                .get("parked")
                .valueStream()
                .filter(it -> it.get("subject").asString().contains(person.toString()))
                .toList();
    }

    private static String plan(UUID person) {
        return "/api/people/" + person + "/care-plan";
    }
}
