package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.careplan.InSharing.WANDA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.UUID;

/** A supporter reads what was shared with them, while it is, and nothing else. */
@ServiceIT
class SharedIT {

    @LocalServerPort int port;
    InSharing maureen;
    InAPlan priya;

    @BeforeEach
    void begin() {
        maureen = InSharing.begun(port, InSharing.NOBODY);
        priya = maureen.priya();
    }

    @Test
    void theyReadWhatWasAgreedForTheWholeTeamInWhatIsShared() {
        priya.writes(priya.token(), InAPlan.coping("I walk to the river"));
        String worn = priya.writes(priya.token(), InAPlan.coping("said-before"));
        priya.put(
                priya.token(),
                worn,
                InAPlan.coping("I sing"),
                priya.read(priya.token(), worn).header("ETag"));
        priya.writes(priya.token(), shownTo("only-me", "for-my-own-eyes"));
        priya.writes(priya.token(), shownTo("lead-worker", "for-my-lead"));
        priya.writes(WANDA, InAPlan.coping("a-worker-proposes"));
        priya.writes(priya.token(), InAPlan.GUITAR);
        maureen.given();

        var shared = maureen.shared();

        assertThat(shared.status()).as(shared.text()).isEqualTo(200);
        assertThat(shared.at("signed")).isEqualTo("Priya");
        assertThat(shared.text()).contains("I walk to the river", "I sing");
        assertThat(shared.text())
                .doesNotContain(
                        "said-before",
                        "for-my-own-eyes",
                        "for-my-lead",
                        "a-worker-proposes",
                        "guitar",
                        "Mum",
                        maureen.supporter().toString(),
                        TestIssuer.subject("wanda").toString());
        assertThat(maureen.careplan().get("/api/shared-with-me", maureen.maureen()).text())
                .contains(priya.person().toString(), "Priya");
    }

    @Test
    void goalsAndTheSixStepsAreReadWhereTheyAreSharedAndNowhereElse() {
        String goals = priya.path("/care-plan/goals");
        maureen.careplan().post(goals, priya.token(), "{\"goal\":\"Sleep at night\"}");
        maureen.careplan().post(goals, WANDA, "{\"goal\":\"a-worker-proposes\"}");
        String plan = priya.path("/care-plan/safety-plan");
        String tag = maureen.careplan().get(plan, priya.token()).header("ETag");
        maureen.careplan().put(plan, priya.token(), SafetyPlanIT.PLAN, "If-Match", tag);
        String first = maureen.given();
        assertThat(maureen.shared().text()).doesNotContain("Sleep", "answering");
        maureen.withdrawn(WANDA, first);

        var both = maureen.agreed("goals\",\"safety-plan", false);

        assertThat(both.status()).as(both.text()).isEqualTo(201);
        assertThat(maureen.shared().text())
                .contains("Sleep at night", "I stop answering", "My sister", "111")
                .doesNotContain("a-worker-proposes", "factors", "Ruth", "likely");
    }

    @Test
    void withdrawnItIsNotThereAtTheNextRequestWhateverTheyHoldOfIt() {
        String entry = priya.writes(priya.token(), InAPlan.coping("I walk to the river"));
        String grant = maureen.given();
        var before = maureen.shared();
        assertThat(before.text()).contains("river");
        assertThat(before.response().headers().firstValue("ETag")).isEmpty();

        maureen.withdrawn(priya.token(), grant);

        for (String tag : new String[] {"*", "\"1\"", "W/\"1\"", "\"\""}) {
            assertThat(maureen.shared("If-None-Match", tag).status()).as(tag).isEqualTo(404);
        }
        assertThat(maureen.shared("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT").status())
                .isEqualTo(404);
        assertThat(maureen.shared().text()).doesNotContain("river", "Priya", "withdraw");
        assertThat(priya.read(maureen.maureen(), entry).status()).isEqualTo(403);
        var mine = maureen.careplan().get("/api/shared-with-me", maureen.maureen());
        assertThat(mine.json().path("sharing")).isEmpty();
        assertThat(mine.text()).doesNotContain("Priya");
    }

    @Test
    void theyKnowWhereToComplainWhetherOrNotAnythingIsShared() {
        assertThat(supporting()).containsExactly(priya.person().toString());
        String grant = maureen.given();
        assertThat(supporting()).containsExactly(priya.person().toString());

        maureen.withdrawn(priya.token(), grant);

        assertThat(supporting()).containsExactly(priya.person().toString());
        String kit = TestIssuer.supporter("kit");
        assertThat(maureen.careplan().get("/api/shared-with-me", kit).json().path("supporting"))
                .isEmpty();
    }

    private List<String> supporting() {
        return maureen.careplan()
                .get("/api/shared-with-me", maureen.maureen())
                .json()
                .path("supporting")
                .valueStream()
                .map(it -> it.asString())
                .toList();
    }

    @Test
    void nobodyIsToldNothingIsChangedWhileItIsAndAgainWhenItIsNot() {
        maureen.given();

        assertThat(maureen.shared("If-None-Match", "*").status()).isEqualTo(200);
        assertThat(maureen.shared("If-None-Match", "\"1\"").status()).isEqualTo(200);
    }

    @Test
    void anothersIdAndAnotherLoginGetNothing() {
        maureen.given();
        var other = InAPlan.welcomed(maureen.careplan());

        assertThat(
                        maureen.careplan()
                                .get(other.path("/care-plan/shared"), maureen.maureen())
                                .status())
                .isEqualTo(404);
        String shared = priya.path("/care-plan/shared");
        String kit = TestIssuer.supporter("kit");
        assertThat(maureen.careplan().get(shared, kit).status()).isEqualTo(404);
        assertThat(maureen.careplan().get("/api/shared-with-me", kit).json().path("sharing"))
                .isEmpty();
        assertThat(maureen.careplan().get(shared, WANDA).status()).isEqualTo(403);
        assertThat(maureen.careplan().get(shared, priya.token()).status()).isEqualTo(403);
    }

    @Test
    void whatTheyReadIsSeenByThePerson() {
        maureen.given();
        maureen.shared();

        String seen = "/internal/people/" + priya.person() + "/seen";
        String us = TestIssuer.service("careplan-service", "careplan-service");
        assertThat(maureen.careplan().get(seen, us).text()).contains("supporter");
    }

    @Test
    void anAccountThatEndsEndsWhatIsShared() {
        maureen.given();

        maureen.intake("SupporterAccountEnded.v1", 2, "{}");

        await().until(() -> maureen.shared().status() == 404);
        await().until(() -> priya.said("SharingRevoked"));
        assertThat(maureen.sharing(WANDA).at("sharing.0.why")).isEqualTo("supporter-left");
    }

    @Test
    void whatWasAgreedTooLongAgoIsAskedAgainBeforeItIsShown() {
        maureen.given();

        says("ConsentsStale.v1", "{\"kinds\":[\"sharing\"]}");

        await().until(() -> maureen.shared().status() == 404);
        await().until(() -> priya.said("SharingAsked"));
    }

    @Test
    void ofSomebodyWhoDiedOrWasErasedNothingIsShown() {
        maureen.given();

        says("ErasureStarted.v1", "{\"request\":\"%s\"}".formatted(UUID.randomUUID()));

        await().until(() -> maureen.shared().status() == 404);
        assertThat(maureen.careplan().get("/api/shared-with-me", maureen.maureen()).text())
                .doesNotContain(priya.person().toString());
    }

    private void says(String type, String data) {
        String about = "consents/" + priya.person();
        try (var intake = new StubPublisher(InAPlan.broker(), "intake")) {
            intake.publish(UUID.randomUUID(), type, about, 1, priya.person(), "lambeth", data);
        }
    }

    private static String shownTo(String whom, String text) {
        return "{\"entry\":{\"section\":\"coping\",\"text\":\"%s\"},\"shownTo\":\"%s\"}"
                .formatted(text, whom);
    }
}
