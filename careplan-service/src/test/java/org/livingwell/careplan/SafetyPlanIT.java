package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

@ServiceIT
class SafetyPlanIT {

    static final String BROKER = RealParts.running().kafkaBootstrapServers();
    static final Path WELCOMED =
            Path.of("../intake-service/contracts/examples/PersonWelcomed.v1.json");
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String PLAN =
            "{\"warningSigns\":[{\"text\":\"I stop answering\"}],\"people\":[{\"text\":\"My"
                    + " sister\",\"tel\":\"07700"
                    + " 900123\"}],\"professionals\":[{\"text\":\"NHS\",\"tel\":\"111\"}],"
                    + "\"likely\":0,\"factors\":[\"Sleep\"],\"crisis\":{\"pets\":\"Ruth\"}}";

    @LocalServerPort int port;
    @Autowired PersonRefs people;
    @Autowired MeterRegistry meters;
    Calls careplan;
    UUID priya = UUID.randomUUID();
    String herself = TestIssuer.person(priya);

    @BeforeEach
    void welcome() throws Exception {
        careplan = Calls.to(port);
        try (var intake = new StubPublisher(BROKER, "intake")) {
            intake.publish(
                    "PersonWelcomed.v1", "person", priya, "lambeth", Files.readString(WELCOMED));
        }
        await().until(() -> careplan.get(plan(), WANDA).status() == 200);
    }

    @AfterEach
    void whatWasSaidKeepsItsContractAndHoldsNoWords() {
        var contracts = new EventContracts(Path.of("contracts"));
        for (var it : published()) {
            contracts.validate(it.type(), it.data());
            assertThat(it.data()).doesNotContain("answering", "sister", "Sleep", "Ruth", "Daily");
        }
    }

    @Test
    void itIsWrittenInTheirWordsAndReadInItsSixSteps() {
        var written = put(PLAN, herself);

        assertThat(written.status()).as(written.text()).isEqualTo(200);
        var text = careplan.get(plan(), WANDA).json().at("/now/text");
        assertThat(text.propertyNames())
                .startsWith(
                        "warningSigns",
                        "myself",
                        "distractions",
                        "people",
                        "professionals",
                        "surroundings");
        assertThat(text.at("/professionals/0/tel").asString()).isEqualTo("111");
        assertThat(text.path("likely").asInt(-1)).isZero();
        await().until(() -> types().equals(List.of("SafetyPlanWritten")));
        assertThat(data(0).at("/step/kind").asString()).isEqualTo("safety-plan-review");
    }

    @Test
    void oneTapIsEnoughAndTheAnswerSaysWhoIsToldAndByWhen() {
        var told = careplan.post(plan() + "/activate", herself, "");

        assertThat(told.status()).as(told.text()).isEqualTo(200);
        assertThat(told.at("told.0.who")).isEqualTo("duty-contact");
        assertThat(told.at("told.0.when")).isEqualTo("at-once");
        assertThat(told.at("help")).contains("999", "111");
        await().until(() -> types().equals(List.of("SafetyPlanActivated")));
        var step = data(0).path("step");
        assertThat(step.path("urgent").asBoolean()).isTrue();
        assertThat(careplan.post(plan() + "/activate", herself, "").text()).isEqualTo(told.text());
        assertThat(careplan.get(plan(), WANDA).json().at("/active/since").isString()).isTrue();
    }

    @Test
    void askingAgainRingsAgainOnceSomebodyTookIt() {
        careplan.post(plan() + "/activate", herself, "");
        await().until(() -> types().size() == 1);
        String step = data(0).at("/step/id").asString();
        sayTaken(step);

        await().until(
                        () -> {
                            careplan.post(plan() + "/activate", herself, "");
                            return types().size() == 2;
                        });

        assertThat(data(1).path("stepDone").asString()).isEqualTo(step);
    }

    @Test
    void itIsStoodDownByAWorkerTogetherWithThem() {
        careplan.post(plan() + "/activate", WANDA, "");
        String agreed = "{\"agreed\":\"Daily calls are enough\"}";
        assertThat(careplan.post(plan() + "/stand-down", herself, agreed).status()).isEqualTo(403);
        assertThat(careplan.post(plan() + "/stand-down", WANDA, "{}").status()).isEqualTo(400);
        assertThat(careplan.post(plan() + "/stand-down", WANDA, agreed).at("code"))
                .isEqualTo("still-rings");
        await().until(() -> types().size() == 1);
        sayTaken(data(0).at("/step/id").asString());
        await().until(() -> careplan.get(plan(), WANDA).json().at("/active/taken").asBoolean());

        assertThat(careplan.post(plan() + "/stand-down", WANDA, agreed).status()).isEqualTo(204);

        assertThat(careplan.get(plan(), herself).at("stoodDown.agreed")).startsWith("Daily");
        await().until(() -> types().contains("SafetyPlanStoodDown"));
        assertThat(data(1).path("stepDone")).isEqualTo(data(0).at("/step/id"));
        assertThat(careplan.post(plan() + "/stand-down", WANDA, agreed).at("code"))
                .isEqualTo("not-active");
    }

    @Test
    void whatItSaidBeforeIsReadByThemAlone() {
        put(PLAN, herself);
        put(PLAN.replace("answering", "eating"), herself);

        assertThat(careplan.get(plan(), herself).at("earlier.0.text.warningSigns.0.text"))
                .isEqualTo("I stop answering");
        assertThat(careplan.get(plan(), WANDA).text())
                .contains("eating")
                .doesNotContain("answering");
    }

    @Test
    void whatIsHeardOfAStepOnceTheyAreErasedIsPassedOver() {
        careplan.post(plan() + "/activate", herself, "");
        await().until(() -> types().size() == 1);
        String step = data(0).at("/step/id").asString();
        people.erase(new PersonId(priya));

        sayTaken(step);

        await().until(() -> passedOver() > 0);
        assertThat(careplan.get("/operator/parked", TestIssuer.operator()).text())
                .doesNotContain(priya.toString());
    }

    @Test
    void aWorkerAloneWritesNothingIntoIt() {
        assertThat(put(PLAN, WANDA).at("code")).isEqualTo("together-only");
        assertThat(careplan.get(plan(), herself).json().path("now").isObject()).isFalse();
    }

    @Test
    void whoeverHasNotSeenWhatItSaysByNowDoesNotOverwriteIt() {
        String tag = careplan.get(plan(), herself).header("ETag");
        put(PLAN, herself);

        assertThat(careplan.put(plan(), herself, "{}", "If-Match", tag).status()).isEqualTo(412);
        assertThat(careplan.put(plan(), herself, "{}").status()).isEqualTo(428);
    }

    @Test
    void theJourneyShowsThatItWasNeeded() {
        careplan.post(plan() + "/activate", herself, "");

        String journey = "/api/people/" + priya + "/journey";
        await().until(
                        () ->
                                careplan.get(journey, herself)
                                        .text()
                                        .contains("Asked for help with the safety plan"));
    }

    private void sayTaken(String step) {
        try (var contact = new StubPublisher(BROKER, "contact")) {
            String taken =
                    "{\"step\":\"%s\",\"owner\":\"%s\",\"due\":\"2026-11-24\"}"
                            .formatted(step, UUID.randomUUID());
            contact.publish("StepTaken.v1", "step", priya, "lambeth", taken);
        }
    }

    private double passedOver() {
        var counter = meters.find("livingwell.people.gone").tag("by", "careplan.safety").counter();
        return counter == null ? 0 : counter.count();
    }

    private String plan() {
        return "/api/people/" + priya + "/care-plan/safety-plan";
    }

    private Calls.Answer put(String body, String token) {
        String tag = careplan.get(plan(), token).header("ETag");
        return careplan.put(plan(), token, body, "If-Match", tag);
    }

    private List<TopicRecords.Published> published() {
        return TopicRecords.once(BROKER, "careplan.events.v1").stream()
                .filter(
                        it ->
                                it.headers()
                                        .getOrDefault("ce_subject", "")
                                        .equals("safety-plan/" + priya))
                .distinct()
                .toList();
    }

    private List<String> types() {
        return published().stream()
                .map(it -> it.type().replaceAll("^careplan\\.|\\.v1$", ""))
                .toList();
    }

    private JsonNode data(int n) {
        return JsonMapper.shared().readTree(published().get(n).data());
    }
}
