package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.checkin.domain.Celebration;
import org.livingwell.contact.staying.checkin.domain.CelebrationId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.UUID;

/** What went well is met once, as somebody likes it, and never at a bad time. */
@WithNeighbours
class CelebrationIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String LIKES = "{\"often\":\"every-week\",\"celebrate\":\"%s\"}";

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired Aggregate<Celebration, Celebration.Command, Celebration.Event> celebrations;
    Newcomers intake;
    StubPublisher careplan;
    Calls contact;
    PersonId sam = new PersonId(UUID.randomUUID());
    UUID goal = UUID.randomUUID();

    @BeforeEach
    void open() {
        breakers.circuitBreaker("intake").reset();
        intake = new Newcomers(refs);
        careplan = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "careplan");
        contact = Calls.to(port);
        STUB.says("/internal/people/" + sam + "/ways", 503, "");
        intake.welcomed(sam);
        await().until(() -> kinds().contains("check-in"));
    }

    @AfterEach
    void close() {
        STUB.says("/internal/people/" + sam + "/ways", 200, DoorIT.NO_WAY); // for whoever is next
        intake.close();
        careplan.close();
    }

    @Test
    void whoeverSaidNothingIsToldInPersonOnceHoweverOftenItIsHeard() {
        for (int times = 0; times < 3; times++) reached(goal);
        await().until(() -> kinds().contains("celebrate"));

        var another = UUID.randomUUID();
        reached(another);
        await().until(() -> celebrations.find(id(another)).isPresent());
        await().until(() -> kinds().stream().filter("celebrate"::equals).count() == 2);
        assertThat(published("CelebrationPlanned")).isEqualTo(2);
        assertThat(messages()).doesNotContain("card");
    }

    @Test
    void whoeverLikesACardIsSentOneAndACrisisCallsItBackAndItDoesNotComeLater() {
        likes("card");
        reached(goal);
        await().until(() -> messages().contains("\"card\""));
        assertThat(messages()).contains("waiting");
        assertThat(kinds()).doesNotContain("celebrate");

        safetyPlan("SafetyPlanActivated.v1", 1);
        await().until(() -> messages().contains("called-off"));
        var during = UUID.randomUUID();
        reached(during);
        await().until(() -> celebrations.find(id(during)).orElse(null) instanceof Celebration.Left);

        safetyPlan("SafetyPlanStoodDown.v1", 2);
        await().until(() -> whys().contains("afterwards")); // others hear of it than of goals
        reached(during);
        var afterwards = UUID.randomUUID();
        reached(afterwards);
        await().until(() -> planned(afterwards));
        assertThat(planned(during)).isFalse();
        await().until(() -> published("CelebrationCalledOff") == 1);
    }

    @Test
    void whoeverLikesNoneHearsNothingAlsoOfWhatWasPlanned() {
        reached(goal);
        await().until(() -> kinds().contains("celebrate"));

        likes("not-at-all");
        await().until(() -> !kinds().contains("celebrate"));
        var another = UUID.randomUUID();
        reached(another);
        await().until(() -> celebrations.find(id(another)).isPresent());
        assertThat(planned(another)).isFalse();
        assertThat(contact.get(path("keep-in-touch"), WANDA).at("celebrate"))
                .isEqualTo("not-at-all");
    }

    @Test
    void aPauseEndsWhatWasPlannedAndNothingIsPlannedDuringIt() {
        reached(goal);
        await().until(() -> kinds().contains("celebrate"));

        intake.says(sam.value(), "lambeth", "person", 2, "PersonPaused.v1", "{}");
        await().until(() -> !planned(goal));
        await().until(() -> !kinds().contains("celebrate"));
        var during = UUID.randomUUID();
        reached(during);
        await().until(() -> celebrations.find(id(during)).isPresent());
        assertThat(planned(during)).isFalse();
    }

    @Test
    void aCardThatRulesKeepBackIsSaidInPersonByWhoeverWalksWithThem() {
        STUB.says("/internal/people/" + sam + "/ways", 200, DoorIT.NO_WAY);
        breakers.circuitBreaker("intake").reset();
        await().until(() -> contact.get(path("contact-rules"), WANDA).at("known").equals("true"));
        likes("card");

        reached(goal);

        await().until(() -> messages().contains("withheld"));
        await().until(() -> kinds().contains("celebrate"));
        assertThat(kinds()).doesNotContain("message-withheld");
        safetyPlan("SafetyPlanActivated.v1", 1);
        await().until(() -> !kinds().contains("celebrate"));
    }

    @Test
    void howTheyLikeItIsSaidWithoutChoosingHowOften() {
        reached(goal);
        await().until(() -> kinds().contains("celebrate"));

        var said = contact.put(path("keep-in-touch"), WANDA, "{\"celebrate\":\"not-at-all\"}");

        assertThat(said.at("celebrate")).isEqualTo("not-at-all");
        assertThat(said.at("often")).isEmpty();
        await().until(() -> !kinds().contains("celebrate"));
        var nothing = contact.put(path("keep-in-touch"), WANDA, "{}");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.text()).contains("Choose how often");
    }

    private void likes(String how) {
        var said = contact.put(path("keep-in-touch"), TestIssuer.person(sam), LIKES.formatted(how));
        assertThat(said.status()).isEqualTo(200);
    }

    private void reached(UUID of) {
        careplan.publish(
                UUID.randomUUID(),
                "CelebrationWanted.v1",
                "goal/" + of,
                1,
                sam.value(),
                "lambeth",
                "{\"of\":\"" + of + "\"}");
    }

    private void safetyPlan(String type, long sequence) {
        careplan.publish(
                UUID.randomUUID(),
                type,
                "safety-plan/" + sam,
                sequence,
                sam.value(),
                "lambeth",
                "{}");
    }

    private boolean planned(UUID of) {
        return celebrations.find(id(of)).orElse(null) instanceof Celebration.Planned;
    }

    private CelebrationId id(UUID of) {
        return CelebrationId.of(sam, of);
    }

    /** Why somebody is in touch next. */
    private List<String> whys() {
        return contact.get(path("check-ins"), WANDA)
                .json()
                .get("planned")
                .valueStream()
                .map(it -> it.get("why").asString())
                .toList();
    }

    private String messages() {
        return contact.get(path("messages"), WANDA).text();
    }

    private List<String> kinds() {
        return contact.get(path("next-steps"), WANDA)
                .json()
                .get("steps")
                .valueStream()
                .map(it -> it.get("kind").asString())
                .toList();
    }

    /** By their ids: what is published twice is one. */
    private long published(String type) {
        return TopicRecords.all(RealParts.running().kafkaBootstrapServers(), "contact.events.v1")
                .stream()
                .filter(it -> it.toString().contains(sam.toString()))
                .filter(it -> it.headers().getOrDefault("ce_type", "").contains(type))
                .map(it -> it.headers().get("ce_id"))
                .distinct()
                .count();
    }

    private String path(String of) {
        return "/api/people/" + sam + "/" + of;
    }
}
