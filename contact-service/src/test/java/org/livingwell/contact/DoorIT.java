package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Rule 12, as everybody: whoever holds the link is let in, and nobody learns anything else. */
@WithNeighbours
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
    Calls contact;
    Newcomers intake;
    PersonId leon;
    TheirDoor door;

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        leon = new PersonId(UUID.randomUUID());
        door = new TheirDoor(contact, leon);
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

        Answer opened = door.open(door.made());

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.at("opened")).isEqualTo("true");
        assertThat(opened.at("contactBy")).isNotEmpty();
        assertThat(opened.at("place")).isEqualTo("lambeth");
        assertThat(opened.at("crisis.0.name")).isEqualTo("999");
        assertThat(opened.header("Cache-Control")).contains("no-store");
        await().until(() -> door.openings().size() == 1);
        assertThat(door.openings().getFirst().data())
                .contains("door-opened", TestIssuer.subject("wanda").toString());
        assertThat(door.openings().getFirst().headers().get("ce_place")).isEqualTo("lambeth");
        assertThat(door.seenBy(WANDA).at("openedAt")).isNotEmpty();
    }

    @Test
    void whereNoSafeWayIsKnownNothingIsPromisedAndTheStepIsThereAllTheSame() {
        Answer opened = door.open(door.made());

        assertThat(opened.at("opened")).isEqualTo("true");
        assertThat(opened.json().hasNonNull("contactBy")).isFalse();
        assertThat(opened.text()).contains("ring us");
        await().until(() -> door.openings().size() == 1);
        assertThat(door.openings().getFirst().data()).contains("door-opened");
    }

    @Test
    void whatIsPromisedLiesWithinTheirHours() {
        mayBeCalled("[{\"days\":[\"tuesday\"],\"from\":\"10:00\",\"to\":\"12:00\"}]");

        LocalDate promised = LocalDate.parse(door.open(door.made()).at("contactBy"));

        assertThat(promised.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
    }

    @Test
    void whoeverIsThereOnlyWhenTheTeamIsNotIsPromisedNothing() {
        mayBeCalled("[{\"days\":[\"sunday\"],\"from\":\"10:00\",\"to\":\"12:00\"}]");

        assertThat(door.open(door.made()).json().hasNonNull("contactBy")).isFalse();
    }

    @Test
    void threeRepeatsOfOneOpeningAreOneAlsoOnceTheyAreWelcomedBack() {
        String secret = door.made();
        away("PersonPaused.v1", "paused");

        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            assertThat(door.open(secret, "Idempotency-Key", key).at("opened")).isEqualTo("true");
        }
        intake.says(
                leon.value(),
                "lambeth",
                "person",
                3,
                "PersonWelcomedBack.v1",
                Newcomers.example("PersonWelcomedBack"));
        await().until(() -> refs.find(leon).orElseThrow().state().equals("in-network"));
        assertThat(door.open(secret).at("opened")).isEqualTo("true");

        await().until(() -> !door.openings().isEmpty());
        assertThat(door.openings()).hasSize(1);
    }

    @Test
    void onceTheirWorkerHasBeenInTouchTheyMayComeAgainTheSameDay() {
        String secret = door.made();
        door.open(secret);
        await().until(() -> !door.steps().isEmpty());
        door.open(secret);
        String step = door.steps().getFirst().get("id").asString();
        String finish = "/api/next-steps/" + step + "/finish";
        assertThat(contact.post(finish, WANDA, "{\"outcome\":\"done\"}").status()).isEqualTo(204);

        door.open(secret);

        await().until(() -> door.openings().size() == 2);
        await().until(() -> !door.steps().isEmpty());
        assertThat(door.steps()).hasSize(1);
    }

    @Test
    void helloFromTheNetworkIsAStepToo() {
        door.open(door.made());

        await().until(() -> door.openings().size() == 1);
        assertThat(door.openings().getFirst().data()).contains("\"step\"");
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
        try (var says = new StubPublisher(TheirDoor.kafka(), "intake")) {
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

        door.open(door.made());

        await().until(() -> door.openings().size() == 1);
        assertThat(door.openings().getFirst().data())
                .contains("door-opened")
                .doesNotContain("owner", left.toString());
    }

    @Test
    void whoeverIsTakenForDeadIsAnsweredKindlyAndOnlyTheirRecordHears() {
        String secret = door.made();
        away("PersonDied.v1", "died");

        Answer opened = door.open(secret);

        assertThat(opened.at("opened")).isEqualTo("true");
        assertThat(opened.text()).contains("ring us").doesNotContain("died", "contactBy\":\"2");
        await().until(() -> door.openings().size() == 1);
        assertThat(door.openings().getFirst().data()).isEqualTo("{}");
        assertThat(contact.post(door.path(), WANDA, "{}").at("code")).isEqualTo("died");
    }

    @Test
    void whatOpensNothingIsAnsweredAlikeAndTellsNothing() {
        String older = door.made();
        String newer = door.made();
        assertThat(contact.post(door.path() + "/revoke", WANDA, "").status()).isEqualTo(204);

        String unknown = door.open("AAAAAAAAAAAAAAAAAAAAAA").text();

        assertThat(unknown).contains("\"opened\":false", "ring").doesNotContain("lambeth");
        for (String secret : List.of(older, newer, "x", older + "x", "'; --", "🚪")) {
            Answer answer = door.open(secret);
            assertThat(answer.status()).as(secret).isEqualTo(200);
            assertThat(answer.text()).as(secret).isEqualTo(unknown);
        }
        assertThat(contact.post("/api/doors/open", null, "{\"secret\":\" \"}").status())
                .isEqualTo(400);
        assertThat(door.openings()).isEmpty();
        assertThat(door.seenBy(WANDA).at("revokedAt")).isNotEmpty();
    }

    @Test
    void aLookChangesNothing() {
        String secret = door.made();

        assertThat(contact.get("/api/doors/open", null).status()).isIn(401, 404, 405);
        assertThat(contact.get("/api/doors/open?secret=" + secret, WANDA).status()).isIn(404, 405);

        assertThat(door.seenBy(WANDA).json().hasNonNull("openedAt")).isFalse();
        assertThat(door.openings()).isEmpty();
    }

    @Test
    void anErasedPersonsDoorIsNoDoor() {
        String secret = door.made();
        intake.says(
                leon.value(),
                "lambeth",
                "erasure",
                1,
                "ErasureStarted.v1",
                Newcomers.example("ErasureStarted"));
        await().until(() -> refs.isErased(leon));

        await().until(() -> door.open(secret).at("opened").equals("false"));
        assertThat(door.openings()).isEmpty();
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
}
