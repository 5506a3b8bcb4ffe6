package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

@ServiceIT
class GoalIT {

    static final String BROKER = RealParts.running().kafkaBootstrapServers();
    static final Path WELCOMED =
            Path.of("../intake-service/contracts/examples/PersonWelcomed.v1.json");
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String SLEEP =
            "{\"goal\":\"Sleep until five\",\"importance\":{\"value\":9,\"whyNotLower\":\"My sister"
                    + " needs me\"},\"confidence\":{\"value\":0,\"oneHigher\":\"One good night\"},"
                    + "\"firstStep\":\"Phone off at ten\",\"firstStepOn\":\"2999-01-01\"}";

    static final String NO = "{\"why\":\"I Sleep well\"}";

    @LocalServerPort int port;
    Calls careplan;
    UUID amara = UUID.randomUUID();
    String herself = TestIssuer.person(amara);

    @BeforeEach
    void welcome() throws Exception {
        careplan = Calls.to(port);
        try (var intake = new StubPublisher(BROKER, "intake")) {
            intake.publish(
                    "PersonWelcomed.v1", "person", amara, "lambeth", Files.readString(WELCOMED));
        }
        await().until(() -> careplan.get(goals(), WANDA).status() == 200);
    }

    @AfterEach
    void whatWasSaidKeepsItsContractAndHoldsNoWords() {
        var contracts = new EventContracts(Path.of("contracts"));
        for (var it : published()) {
            contracts.validate(it.type(), it.data());
            assertThat(it.data()).doesNotContain("Sleep", "Phone", "sister");
        }
    }

    @Test
    void noughtIsANumberAndLaterSixIsSixBetter() {
        String goal = make(SLEEP, herself);
        assertThat(first().at("/text/confidence/value").asInt(-1)).isZero();

        rate(goal, "{\"value\":0,\"said\":\"Not at all\"}", herself);
        assertThat(first().at("/ratings/0/value").asInt(-1)).isZero();
        assertThat(first().path("outcome").isNumber()).isFalse();
        rate(goal, "{\"value\":6}", WANDA);

        assertThat(first().at("/outcome").asInt()).isEqualTo(6);
        assertThat(first().at("/ratings/1/byWorker").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":11}",
                "{\"value\":-1}",
                "{\"value\":\"0\"}",
                "{\"value\":null}",
                "{\"value\":0.5}",
                "{}"
            })
    void whatIsNoRatingIsRefusedAndNothingIsRated(String rating) {
        String goal = make(SLEEP, herself);

        var refused = careplan.post(goals() + "/" + goal + "/ratings", herself, rating);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("errors.0.field")).isEqualTo("value");
        assertThat(first().path("ratings")).isEmpty();
    }

    @Test
    void aFourthGoalIsRefusedInASentenceToActOn() {
        for (int i = 0; i < 3; i++) make(SLEEP, herself);
        assertThat(careplan.get(goals(), herself).at("roomForMore")).isEqualTo("false");

        var refused = careplan.post(goals(), herself, SLEEP);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("code")).isEqualTo("three-goals");
        assertThat(refused.at("detail")).contains("let it go");
    }

    @Test
    void theSamePressTwiceIsOneGoal() {
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};

        String once = careplan.post(goals(), herself, SLEEP, key).at("id");
        String again = careplan.post(goals(), herself, SLEEP, key).at("id");

        assertThat(again).isEqualTo(once);
        assertThat(careplan.get(goals(), herself).json().path("goals")).hasSize(1);
    }

    @Test
    void whatAWorkerProposesIsTheirsOnceTheySayYes() {
        String goal = make("{\"goal\":\"Sleep more\"}", WANDA);
        assertThat(first().path("stage").asString()).isEqualTo("proposed");
        assertThat(agree(goal, WANDA, tag())).isEqualTo(403);
        assertThat(agree(goal, TestIssuer.person(UUID.randomUUID()), tag())).isEqualTo(404);
        assertThat(agree(goal, herself)).isEqualTo(428);
        String read = tag();
        put(goal, "{\"goal\":\"Sleep all day\"}", WANDA, read);
        assertThat(agree(goal, herself, read)).isEqualTo(412);

        assertThat(agree(goal, herself, tag())).isEqualTo(200);

        assertThat(first().path("stage").asString()).isEqualTo("active");
        await().until(() -> types().contains("GoalSet"));
        assertThat(types()).startsWith("GoalProposed");
    }

    @Test
    void aProposalInTheirOwnWordsIsTheirsAndANoSaysWhy() {
        String goal = make("{\"goal\":\"Sleep more\"}", WANDA);
        String other = make("{\"goal\":\"Sleep less\"}", WANDA);

        assertThat(put(goal, SLEEP, herself, tag()).status()).isEqualTo(200);
        var no = careplan.post(goals() + "/" + other + "/decline", herself, NO, "If-Match", tag());

        assertThat(no.status()).isEqualTo(200);
        assertThat(first().path("stage").asString()).isEqualTo("active");
        assertThat(first().path("byWorker").asBoolean()).isFalse();
        var second = careplan.get(goals(), WANDA).json().at("/goals/1");
        assertThat(second.path("stage").asString()).isEqualTo("declined");
        assertThat(second.path("ended").asString()).isEqualTo("I Sleep well");
    }

    @Test
    void whatAGoalSaidBeforeIsForThePersonAlone() {
        String goal = make(SLEEP, herself);
        put(goal, "{\"goal\":\"Sleep until six\"}", herself, tag());

        assertThat(first().at("/before/0/goal").asString()).isEqualTo("Sleep until five");
        var wandas = careplan.get(goals(), WANDA).text();
        assertThat(wandas).contains("Sleep until six").doesNotContain("Sleep until five");
    }

    @Test
    void whatWasWrittenTogetherSaysWhoWasThere() {
        make("{\"goal\":\"Sleep more\",\"present\":\"her sister\"}", WANDA);

        assertThat(first().path("stage").asString()).isEqualTo("active");
        assertThat(first().path("present").asString()).isEqualTo("her sister");
    }

    @Test
    void whoeverHasNotSeenWhatItSaysByNowDoesNotOverwriteIt() {
        String goal = make(SLEEP, herself);
        String tag = tag();
        var hers = put(goal, "{\"goal\":\"Sleep until six\"}", herself, tag);
        assertThat(hers.status()).isEqualTo(200);

        var wandas = put(goal, "{\"goal\":\"Sleep all day\",\"present\":\"Ruth\"}", WANDA, tag);

        assertThat(wandas.status()).isEqualTo(412);
        assertThat(first().at("/text/goal").asString()).isEqualTo("Sleep until six");
        assertThat(first().at("/before/0/goal").asString()).isEqualTo("Sleep until five");
    }

    @Test
    void itsFirstStepIsSomebodysNextStepAndWhenItIsDoneSomethingElseIs() {
        String goal = make(SLEEP, herself);
        await().until(() -> types().equals(List.of("GoalSet")));
        var step = data(0).path("step");
        assertThat(step.path("kind").asString()).isEqualTo("goal-first-step");
        assertThat(step.path("due").asString()).isEqualTo("2999-01-01");

        try (var contact = new StubPublisher(BROKER, "contact")) {
            String finished =
                    "{\"step\":\"%s\",\"outcome\":\"done\"}".formatted(step.path("id").asString());
            contact.publish("StepFinished.v1", "step", amara, "lambeth", finished);
        }

        await().until(() -> types().contains("GoalMovedOn"));
        assertThat(data(1).at("/step/kind").asString()).isEqualTo("goal-review");
        assertThat(first().path("firstStepTaken").asBoolean()).isTrue();
        var end = "{\"how\":\"achieved\",\"said\":\"I sleep\"}";
        assertThat(careplan.post(goals() + "/" + goal + "/end", herself, end).status())
                .isEqualTo(204);
        await().until(() -> types().contains("CelebrationWanted"));
        assertThat(data(2).path("stepDone")).isEqualTo(data(1).at("/step/id"));
        assertThat(data(3).path("of").asString()).isEqualTo(goal);
    }

    @Test
    void theJourneyShowsThatAGoalWasSetAndNotWhich() {
        make(SLEEP, herself);

        String journey = "/api/people/" + amara + "/journey";
        await().until(() -> careplan.get(journey, herself).text().contains("A goal was set"));
        assertThat(careplan.get(journey, herself).text()).doesNotContain("Sleep");
    }

    @Test
    void anothersGoalIsNotThere() {
        String goal = make(SLEEP, herself);
        UUID other = UUID.randomUUID();

        String theirs = "/api/people/" + other + "/care-plan/goals/" + goal + "/ratings";

        assertThat(careplan.post(theirs, WANDA, "{\"value\":1}").status()).isEqualTo(404);
        assertThat(careplan.post(theirs, herself, "{\"value\":1}").status()).isEqualTo(404);
    }

    private String goals() {
        return "/api/people/" + amara + "/care-plan/goals";
    }

    private String make(String goal, String token) {
        var made = careplan.post(goals(), token, goal);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("id");
    }

    private void rate(String goal, String rating, String token) {
        var rated = careplan.post(goals() + "/" + goal + "/ratings", token, rating);
        assertThat(rated.status()).as(rated.text()).isEqualTo(204);
    }

    private int agree(String goal, String token) {
        return careplan.post(goals() + "/" + goal + "/agree", token, "").status();
    }

    private int agree(String goal, String token, String tag) {
        return careplan.post(goals() + "/" + goal + "/agree", token, "", "If-Match", tag).status();
    }

    private String tag() {
        return careplan.get(goals(), herself).header("ETag");
    }

    private Calls.Answer put(String goal, String body, String token, String tag) {
        return careplan.put(goals() + "/" + goal, token, body, "If-Match", tag);
    }

    private JsonNode first() {
        return careplan.get(goals(), herself).json().at("/goals/0");
    }

    private List<TopicRecords.Published> published() {
        return TopicRecords.once(BROKER, "careplan.events.v1").stream()
                .filter(it -> it.key().equals(amara.toString()))
                .filter(it -> it.headers().getOrDefault("ce_subject", "").startsWith("goals/"))
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
