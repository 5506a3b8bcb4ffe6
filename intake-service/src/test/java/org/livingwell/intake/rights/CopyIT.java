package org.livingwell.intake.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.intake.rights.Asked.IN_PERSON;
import static org.livingwell.intake.rights.Asked.PAUL;
import static org.livingwell.intake.rights.Asked.PETRA;
import static org.livingwell.intake.rights.Asked.WANDA;
import static org.livingwell.intake.rights.HeldElsewhere.ELSEWHERE;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.WithAMovingClock;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.UUID;

/** Rule 14, the copy: asked for, decided within a month, whole or not at all, kept 14 days. */
@WithAMovingClock
class CopyIT {

    @LocalServerPort int port;
    @Autowired CircuitBreakerRegistry breakers;
    Asked amara;

    @BeforeEach
    void everybodyAnswers() {
        HeldElsewhere.CONTEXTS.forEach(it -> ELSEWHERE.holds(it, "{\"held\":{}}"));
        ELSEWHERE.holds(
                "intake",
                """
                {"held":{"introductions":[{"is":"welcomed","told":{"name":"Amara",
                  "broughtBy":"I cannot <sleep>"}}]}}\
                """);
        breakers.getAllCircuitBreakers().forEach(it -> it.reset());
        amara = Asked.somebody(port);
    }

    @Test
    void whoAsksForThemselvesIsAnsweredAndTheOfficerSeesUntilWhen() {
        var asked = amara.intake().post(amara.copies(), amara.self(), "{}");

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.at("state")).isEqualTo("asked");
        assertThat(amara.onTheList("copy", "decideBy")).isEqualTo(asked.at("decideBy"));
        assertThat(amara.onTheList("copy", "identifiedBy")).isEqualTo("login");
        assertThat(amara.onTheList("copy", "name")).startsWith("Amara");
    }

    @Test
    void aWorkerWritesDownHowTheyMadeSureWhoAsks() {
        var without = amara.intake().post(amara.copies(), WANDA, "{}");
        var asLogin = amara.intake().post(amara.copies(), WANDA, "{\"identifiedBy\":\"login\"}");
        var with = amara.intake().post(amara.copies(), WANDA, IN_PERSON);

        assertThat(without.at("errors.0.field")).isEqualTo("identifiedBy");
        assertThat(asLogin.status()).isEqualTo(400);
        assertThat(with.status()).isEqualTo(201);
    }

    @Test
    void theOfficerSeesWhomElseItConcernsBeforeItIsReleased() {
        String talks = "/api/people/" + amara.person() + "/conversations";
        String talk = amara.intake().post(talks, WANDA, "{\"kind\":\"together\"}").at("id");
        talks += "/" + talk;
        amara.intake()
                .post(
                        talks + "/companions",
                        WANDA,
                        "{\"name\":\"Maureen\",\"relation\":\"mother\"}");
        String done = "{\"needAreas\":[],\"goals\":[],\"supporters\":[\"Ada\"]}";
        amara.intake().post(talks + "/complete", WANDA, done);
        amara.intake().post(amara.copies(), amara.self(), "{}");

        String others = "/api/privacy/requests/" + amara.onTheList("copy", "id") + "/others";
        var shown = amara.intake().get(others, PETRA);

        assertThat(shown.at("others.0.how")).isEqualTo("was-there");
        assertThat(shown.at("others.0.name")).isEqualTo("Maureen, mother");
        assertThat(shown.at("others.1.how")).isEqualTo("helps-them");
        assertThat(shown.at("others.1.name")).isEqualTo("Ada");
        assertThat(amara.intake().get(others, PAUL).status()).isEqualTo(404);
    }

    @Test
    void theCopyIsWholeOrNotThere() {
        ELSEWHERE.isAway("contact");
        amara.intake().post(amara.copies(), amara.self(), "{}");

        assertThat(amara.release("copy").status()).isEqualTo(204);
        await().until(() -> ELSEWHERE.asked("contact", amara.person()) > 0);
        assertThat(amara.intake().get(amara.copies() + "/content", amara.self()).status())
                .isEqualTo(404);
        ELSEWHERE.holds("contact", "{\"held\":{\"rules\":[{\"when\":\"evenings\"}]}}");
        await().until(() -> amara.onTheList("copy", "state").equals("ready"));

        var content = amara.intake().get(amara.copies() + "/content", amara.self());
        assertThat(content.text()).contains("I cannot <sleep>", "evenings");
        assertThat(content.header("Cache-Control")).contains("no-store");
        assertThat(content.header("Content-Disposition")).contains("notes.json");
        var page = amara.intake().get(amara.copies() + "/page", amara.self());
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("I cannot &lt;sleep&gt;", "<title>Notes</title>");
    }

    @Test
    void isHandedToThePersonOrTheirOfficerAndNobodyElse() {
        amara.intake().post(amara.copies(), amara.self(), "{}");
        amara.release("copy");
        await().until(() -> amara.onTheList("copy", "state").equals("ready"));
        String content = amara.copies() + "/content";

        assertThat(amara.intake().get(content, PETRA).status()).isEqualTo(200);
        assertThat(amara.intake().get(content, PAUL).status()).isEqualTo(404);
        assertThat(amara.intake().get(content, TestIssuer.person(UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(amara.intake().get(content, WANDA).status()).isEqualTo(403);
        assertThat(amara.intake().get(content, null).status()).isEqualTo(401);
    }

    @Test
    void isThrownAwayAfterFourteenDays() {
        amara.intake().post(amara.copies(), amara.self(), "{}");
        amara.release("copy");
        await().until(() -> amara.onTheList("copy", "state").equals("ready"));

        amara.intake().post("/operator/clock", TestIssuer.operator(), "{\"forward\":\"P14DT1M\"}");

        await().until(
                        () ->
                                amara.intake()
                                        .get(amara.copies(), amara.self())
                                        .at("state")
                                        .equals("over"));
        assertThat(amara.intake().get(amara.copies() + "/content", amara.self()).status())
                .isEqualTo(404);
    }

    @Test
    void isRefusedWithAReasonOnlyAndThePersonIsNotToldOfConcerns() {
        amara.intake().post(amara.copies(), amara.self(), "{}");

        var without = amara.decide("copy", "refuse", PETRA, "{}");
        var words = amara.decide("copy", "refuse", PETRA, "{\"reason\":\"Zanzibara\"}");
        var with = amara.decide("copy", "refuse", PETRA, "{\"reason\":\"concerns\"}");

        assertThat(without.at("errors.0.field")).isEqualTo("reason");
        assertThat(words.status()).isEqualTo(400);
        assertThat(words.text()).doesNotContain("Zanzibara");
        assertThat(with.status()).isEqualTo(204);
        var told = amara.intake().get(amara.copies(), amara.self());
        assertThat(told.at("told")).isEqualTo("kept-back");
        assertThat(told.text()).doesNotContain("concern");
    }

    @Test
    void aSecondDecisionIsRefused() {
        amara.intake().post(amara.copies(), amara.self(), "{}");
        String release = "/api/privacy/requests/" + amara.onTheList("copy", "id") + "/release";
        amara.intake().post(release, PETRA, "");

        var again = amara.intake().post(release, PETRA, "");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("code")).isEqualTo("already-decided");
    }

    @Test
    void whoeverMovedHasItHandedOverByTheNewPlaceAndNoMoreByTheOld() {
        amara.intake().post(amara.copies(), amara.self(), "{}");
        amara.release("copy");
        await().until(() -> amara.onTheList("copy", "state").equals("ready"));
        String content = amara.copies() + "/content";
        assertThat(amara.intake().get(content, PETRA).status()).isEqualTo(200);

        String move =
                "{\"to\":\"salford\",\"leadWorker\":\"0d5c1a7e-0000-4000-8000-000000000002\"}";
        String path = "/api/people/" + amara.person() + "/move";
        assertThat(amara.intake().post(path, WANDA, move).status()).isEqualTo(204);

        assertThat(amara.intake().get(content, PETRA).status()).isEqualTo(404);
        assertThat(amara.intake().get(content, PAUL).status()).isEqualTo(200);
        assertThat(amara.intake().get(content, amara.self()).status()).isEqualTo(200);
    }

    @Test
    void nobodyReleasesTheirOwnRequest() {
        String both = TestIssuer.token("wilma", List.of("worker", "privacy-officer"), "lambeth");
        amara.intake().post(amara.copies(), both, IN_PERSON);

        var own = amara.decide("copy", "release", both, "");

        assertThat(own.at("code")).isEqualTo("own-request");
        assertThat(amara.release("copy").status()).isEqualTo(204);
    }

    @Test
    void anotherPlacesOfficerFindsNothing() {
        amara.intake().post(amara.copies(), amara.self(), "{}");

        assertThat(amara.decide("copy", "release", PAUL, "").status()).isEqualTo(404);
        assertThat(amara.intake().get("/api/privacy/requests?place=lambeth", PAUL).status())
                .isEqualTo(404);
        assertThat(amara.intake().get("/api/privacy/requests?place=lambeth", WANDA).status())
                .isEqualTo(403);
    }

    @Test
    void oneKeyAsksOnceAndAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();

        var first = amara.intake().post(amara.copies(), WANDA, IN_PERSON, "Idempotency-Key", key);
        var second = amara.intake().post(amara.copies(), WANDA, IN_PERSON, "Idempotency-Key", key);
        var other =
                amara.intake()
                        .post(
                                amara.copies(),
                                WANDA,
                                "{\"identifiedBy\":\"document\"}",
                                "Idempotency-Key",
                                key);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(other.at("code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void anotherPersonCannotAskForThem() {
        String other = TestIssuer.person(UUID.randomUUID());

        assertThat(amara.intake().post(amara.copies(), other, "{}").status()).isEqualTo(404);
        assertThat(amara.intake().get(amara.copies(), other).status()).isEqualTo(404);
    }
}
