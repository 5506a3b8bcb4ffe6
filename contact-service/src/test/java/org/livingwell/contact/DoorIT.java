package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;
import org.livingwell.platform.test.store.RawStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import tools.jackson.databind.JsonNode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Rule 12, as everybody: whoever holds the link is let in, and nobody learns anything else. */
@WithNeighbours
@ExtendWith(OutputCaptureExtension.class)
class DoorIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String NO_WAY =
            "{\"revision\":1,\"contact\":%s}"
                    .formatted(
                            RulesIT.CALLS
                                    .replace("\"mayCall\":true", "\"mayCall\":false")
                                    .replace("\"mayEmail\":true", "\"mayEmail\":false"));

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired WorkerRefs workers;
    @Autowired MongoDatabaseFactory databases;
    Calls contact;
    Newcomers intake;
    PersonId leon;

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        leon = new PersonId(UUID.randomUUID());
        STUB.says("/internal/people/" + leon + "/ways", 200, NO_WAY); // before anybody asks
        String welcomed = Newcomers.welcomedBy("wanda");
        intake.says(leon.value(), "lambeth", "person", 1, "PersonWelcomed.v1", welcomed);
        await().until(() -> refs.find(leon).isPresent());
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void whoeverOpensTheirDoorHearsByWhenAndTheirLeadWorkerHasAStepToday() {
        mayBeCalled("[]");
        away("PersonFarewelled.v1", "farewelled");

        Answer opened = open(made());

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.at("opened")).isEqualTo("true");
        assertThat(opened.at("contactBy")).isNotEmpty();
        assertThat(opened.at("place")).isEqualTo("lambeth");
        assertThat(opened.at("crisis.0.name")).isEqualTo("999");
        assertThat(opened.header("Cache-Control")).contains("no-store");
        await().until(() -> openings().size() == 1);
        assertThat(openings().getFirst().data())
                .contains("door-opened", TestIssuer.subject("wanda").toString());
        assertThat(openings().getFirst().headers().get("ce_place")).isEqualTo("lambeth");
        assertThat(door(WANDA).at("openedAt")).isNotEmpty();
    }

    @Test
    void whereNoSafeWayIsKnownNothingIsPromisedAndTheStepIsThereAllTheSame() {
        Answer opened = open(made());

        assertThat(opened.at("opened")).isEqualTo("true");
        assertThat(opened.json().hasNonNull("contactBy")).isFalse();
        assertThat(opened.text()).contains("ring us");
        await().until(() -> openings().size() == 1);
        assertThat(openings().getFirst().data()).contains("door-opened");
    }

    @Test
    void whatIsPromisedLiesWithinTheirHours() {
        mayBeCalled("[{\"days\":[\"tuesday\"],\"from\":\"10:00\",\"to\":\"12:00\"}]");

        LocalDate promised = LocalDate.parse(open(made()).at("contactBy"));

        assertThat(promised.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
    }

    @Test
    void whoeverIsThereOnlyWhenTheTeamIsNotIsPromisedNothing() {
        mayBeCalled("[{\"days\":[\"sunday\"],\"from\":\"10:00\",\"to\":\"12:00\"}]");

        assertThat(open(made()).json().hasNonNull("contactBy")).isFalse();
    }

    @Test
    void threeRepeatsOfOneOpeningAreOneAlsoOnceTheyAreWelcomedBack() {
        String secret = made();
        away("PersonPaused.v1", "paused");

        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            assertThat(open(secret, "Idempotency-Key", key).at("opened")).isEqualTo("true");
        }
        intake.says(
                leon.value(),
                "lambeth",
                "person",
                3,
                "PersonWelcomedBack.v1",
                Newcomers.example("PersonWelcomedBack"));
        await().until(() -> refs.find(leon).orElseThrow().state().equals("in-network"));
        assertThat(open(secret).at("opened")).isEqualTo("true");

        await().until(() -> !openings().isEmpty());
        assertThat(openings()).hasSize(1);
    }

    @Test
    void onceTheirWorkerHasBeenInTouchTheyMayComeAgainTheSameDay() {
        String secret = made();
        open(secret);
        await().until(() -> !steps().isEmpty());
        open(secret);
        String step = steps().getFirst().get("id").asString();
        String finish = "/api/next-steps/" + step + "/finish";
        assertThat(contact.post(finish, WANDA, "{\"outcome\":\"done\"}").status()).isEqualTo(204);

        open(secret);

        await().until(() -> openings().size() == 2);
        await().until(() -> !steps().isEmpty());
        assertThat(steps()).hasSize(1);
    }

    @Test
    void helloFromTheNetworkIsAStepToo() {
        open(made());

        await().until(() -> openings().size() == 1);
        assertThat(openings().getFirst().data()).contains("\"step\"");
    }

    @Test
    void whereTheLeadWorkerLeftTheStepIsNobodysByName() {
        var left = UUID.randomUUID();
        intake.says(
                leon.value(),
                "lambeth",
                "person",
                2,
                "LeadWorkerChanged.v1",
                "{\"leadWorker\":\"%s\"}".formatted(left));
        await().until(() -> new WorkerId(left).equals(refs.find(leon).orElseThrow().leadWorker()));
        try (var says = new StubPublisher(kafka(), "intake")) {
            says.publish(
                    UUID.randomUUID(),
                    "WorkerLeft.v1",
                    "worker/" + left,
                    1,
                    null,
                    "lambeth",
                    "{\"worker\":\"%s\"}".formatted(left));
        }
        await().until(() -> workers.left(new WorkerId(left)));

        open(made());

        await().until(() -> openings().size() == 1);
        assertThat(openings().getFirst().data())
                .contains("door-opened")
                .doesNotContain("owner", left.toString());
    }

    @Test
    void whoeverIsTakenForDeadIsAnsweredKindlyAndOnlyTheirRecordHears() {
        String secret = made();
        away("PersonDied.v1", "died");

        Answer opened = open(secret);

        assertThat(opened.at("opened")).isEqualTo("true");
        assertThat(opened.text()).contains("ring us").doesNotContain("died", "contactBy\":\"2");
        await().until(() -> openings().size() == 1);
        assertThat(openings().getFirst().data()).isEqualTo("{}");
        assertThat(contact.post(path(), WANDA, "{}").at("code")).isEqualTo("died");
    }

    @Test
    void whatOpensNothingIsAnsweredAlikeAndTellsNothing() {
        String older = made();
        String newer = made();
        assertThat(contact.post(path() + "/revoke", WANDA, "").status()).isEqualTo(204);

        String unknown = open("AAAAAAAAAAAAAAAAAAAAAA").text();

        assertThat(unknown).contains("\"opened\":false", "ring").doesNotContain("lambeth");
        for (String secret : List.of(older, newer, "x", older + "x", "'; --", "🚪")) {
            Answer answer = open(secret);
            assertThat(answer.status()).as(secret).isEqualTo(200);
            assertThat(answer.text()).as(secret).isEqualTo(unknown);
        }
        assertThat(contact.post("/api/doors/open", null, "{\"secret\":\" \"}").status())
                .isEqualTo(400);
        assertThat(openings()).isEmpty();
        assertThat(door(WANDA).at("revokedAt")).isNotEmpty();
    }

    @Test
    void aLookChangesNothing() {
        String secret = made();

        assertThat(contact.get("/api/doors/open", null).status()).isIn(401, 404, 405);
        assertThat(contact.get("/api/doors/open?secret=" + secret, WANDA).status()).isIn(404, 405);

        assertThat(door(WANDA).json().hasNonNull("openedAt")).isFalse();
        assertThat(openings()).isEmpty();
    }

    @Test
    void anErasedPersonsDoorIsNoDoor() {
        String secret = made();
        intake.says(
                leon.value(),
                "lambeth",
                "erasure",
                1,
                "ErasureStarted.v1",
                Newcomers.example("ErasureStarted"));
        await().until(() -> refs.isErased(leon));

        await().until(() -> open(secret).at("opened").equals("false"));
        assertThat(openings()).isEmpty();
    }

    @Test
    void theSecretIsShownOnceAndARepeatSaysSo() {
        String key = UUID.randomUUID().toString();
        Answer first = contact.post(path(), WANDA, "{}", "Idempotency-Key", key);
        Answer again = contact.post(path(), WANDA, "{}", "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Cache-Control")).contains("no-store");
        assertThat(first.header("Location")).isEqualTo(path());
        assertThat(first.at("secret")).matches("([2-9a-z]{4}-){6}[2-9a-z]{4}");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().hasNonNull("secret")).isFalse();
        assertThat(again.json().get("door")).isEqualTo(first.json().get("door"));
        assertThat(open(first.at("secret")).at("opened")).isEqualTo("true");
    }

    @Test
    void aLinkTypedFromPaperOpensAsWell() {
        String secret = made();

        String typed = " " + secret.replace("-", " ").toUpperCase(Locale.ROOT);

        assertThat(open(typed).at("opened")).isEqualTo("true");
    }

    @Test
    void olderLinksGoOnWorkingOnlyWhereThatIsSaid() {
        String card = made();
        String phone = contact.post(path(), WANDA, "{\"keepOlder\":true}").at("secret");
        assertThat(open(card).at("opened")).isEqualTo("true");
        assertThat(open(phone).at("opened")).isEqualTo("true");

        made();

        assertThat(open(card).at("opened")).isEqualTo("false");
        assertThat(open(phone).at("opened")).isEqualTo("false");
    }

    @Test
    void howTheyGotItStandsWithTheNewestLink() {
        assertThat(given("{\"how\":\"on-paper\"}").at("code")).isEqualTo("no-link");
        made();

        assertThat(given("{\"how\":\"on-paper\"}").status()).isEqualTo(204);

        assertThat(door(WANDA).at("links.0.given.how")).isEqualTo("on-paper");
        assertThat(given("{\"how\":\"on-paper\",\"on\":\"2199-01-01\"}").at("code"))
                .isEqualTo("date-to-come");
        assertThat(given("{\"how\":\"by-owl\"}").status()).isEqualTo(400);
    }

    @Test
    void sheMakesOneForHerselfAndStrangersFindNothing() {
        String herself = TestIssuer.person(leon);
        String secret = contact.post(path(), herself, "{}").at("secret");
        assertThat(door(herself).json().get("links")).hasSize(1);
        assertThat(open(secret).at("opened")).isEqualTo("true");

        for (String stranger :
                List.of(
                        TestIssuer.worker("walt", "salford"),
                        TestIssuer.person(UUID.randomUUID()))) {
            assertThat(contact.get(path(), stranger).status()).isEqualTo(404);
            assertThat(contact.post(path(), stranger, "{}").status()).isEqualTo(404);
            assertThat(contact.post(path() + "/revoke", stranger, "").status()).isEqualTo(404);
        }
    }

    @Test
    void theSecretStandsNowhere(CapturedOutput printed) throws Exception {
        String secret = made();
        open(secret);
        open(secret + "x");
        contact.post("/api/doors/open", null, "{\"secret\":\"" + secret + "\",\"odd\":1}");
        contact.post("/api/doors/open", null, "{\"secret\":\"" + secret);
        await().until(() -> openings().size() == 1);

        for (String it : List.of(secret, secret.replace("-", ""))) {
            assertThat(new RawStore(databases).holding(it)).isEmpty();
            assertThat(TopicRecords.all(kafka(), "contact.events.v1").toString())
                    .doesNotContain(it);
            assertThat(printed).doesNotContain(it);
            assertThat(door(WANDA).text()).doesNotContain(it);
        }
    }

    /** A worker heard it from them. */
    private void mayBeCalled(String windows) {
        String rules = "/api/people/" + leon + "/contact-rules";
        await().until(() -> contact.get(rules, WANDA).at("known").equals("true"));
        String body =
                "{\"rules\":{\"channels\":[{\"channel\":\"call\",\"safe\":true,\"windows\":%s}],\"neverTalkTo\":\"Mark, who lives there\"},\"heard\":{\"how\":\"came\",\"on\":\"2026-01-24\"}}"
                        .formatted(windows);
        String seen = contact.get(rules, WANDA).header("ETag");
        assertThat(contact.put(rules, WANDA, body, "If-Match", seen).status()).isEqualTo(200);
    }

    private void away(String event, String state) {
        String example = event.replace(".v1", "");
        intake.says(leon.value(), "lambeth", "person", 2, event, Newcomers.example(example));
        await().until(() -> refs.find(leon).orElseThrow().state().equals(state));
    }

    private String made() {
        return contact.post(path(), WANDA, "{}").at("secret");
    }

    private Answer open(String secret, String... headers) {
        return contact.post(
                "/api/doors/open", null, "{\"secret\":\"%s\"}".formatted(secret), headers);
    }

    private Answer given(String body) {
        return contact.post(path() + "/given", WANDA, body);
    }

    private Answer door(String token) {
        return contact.get(path(), token);
    }

    private String path() {
        return "/api/people/" + leon + "/door";
    }

    private List<Published> openings() {
        return TopicRecords.all(kafka(), "contact.events.v1").stream()
                .filter(it -> it.type().equals("contact.DoorOpened.v1"))
                .filter(it -> it.key().equals(leon.toString()))
                .toList();
    }

    private List<JsonNode> steps() {
        return contact.get("/api/next-steps", WANDA)
                .json()
                .get("steps")
                .valueStream()
                .filter(it -> it.get("person").asString().equals(leon.toString()))
                .filter(it -> it.get("kind").asString().equals("door-opened"))
                .toList();
    }

    private static String kafka() {
        return RealParts.running().kafkaBootstrapServers();
    }
}
