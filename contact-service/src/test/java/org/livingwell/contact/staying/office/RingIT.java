package org.livingwell.contact.staying.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;
import static org.livingwell.platform.test.StubPost.POST;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.WithAMovingClock;
import org.livingwell.contact.staying.office.domain.Bell;
import org.livingwell.contact.staying.office.domain.Bell.Kept;
import org.livingwell.contact.staying.office.domain.Call;
import org.livingwell.contact.staying.step.domain.StepId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody cannot wait, and whoever is on duty hears of it until somebody takes it. */
@WithAMovingClock
class RingIT {

    static final String DUTY = "duty-%s@example.org".formatted(UUID.randomUUID());
    static final String PHONE = "+447700900982";

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired PersonKeys keys;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired Aggregate<Bell, Bell.Command, Bell.Event> bells;
    Calls contact;
    StubPublisher intake;
    StubPublisher careplan;
    String place = "place-" + UUID.randomUUID().toString().substring(0, 8);
    String nia = TestIssuer.worker("ring-nia", place);
    UUID leon = UUID.randomUUID();
    UUID sam = UUID.randomUUID();

    @BeforeEach
    void call() {
        closed();
        contact = Calls.to(port);
        intake = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake");
        careplan = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "careplan");
        STUB.says(
                "/internal/places/" + place + "/settings",
                200,
                "{\"place\":\"%s\",\"revision\":1,\"settings\":{\"zone\":\"Europe/London\",\"senderName\":\"The team\",\"checkIns\":{\"afterCrisisDays\":[1],\"offeredDays\":[7]},\"dutyContact\":{\"email\":\"%s\",\"phone\":\"%s\"},\"urgentWithinMinutes\":15,\"tellingPhrases\":[]}}"
                        .formatted(place, DUTY, PHONE));
    }

    @AfterEach
    void stop() {
        POST.takesAllFor(DUTY);
        POST.takesAllFor(PHONE);
        intake.close();
        careplan.close();
    }

    @Test
    void anUrgentStepRingsUntilItGotThroughAndUntilSomebodyTakesIt() {
        welcomed(leon);
        welcomed(sam);
        POST.takesNothingFor(DUTY);
        POST.takesNothingFor(PHONE);

        urgent(leon, 1);
        await().until(() -> !calls().isEmpty());
        triedAgain();
        triedAgain();
        assertThat(calls()).extracting(Call::rung).containsExactly(0);
        assertThat(texts(leon)).isEmpty();
        POST.takesAllFor(PHONE);
        closed();
        forward("PT2M");
        await().until(() -> texts(leon).size() == 1);
        assertThat(texts(leon).getFirst()).isEqualTo("http://localhost:8080/people/" + leon);

        urgent(sam, 1);
        await().until(() -> calls().size() == 2);
        forward("PT2M");
        await().until(() -> texts(sam).size() == 1);
        assertThat(texts(sam).getFirst()).doesNotContain(leon.toString());

        // saved after it was sent: a clock moved before then would move the second ring on as well
        await().until(() -> calls().stream().allMatch(it -> it.rung() == 1));
        POST.takesAllFor(DUTY);
        closed();
        forward("PT17M");
        await().until(() -> texts(sam).size() == 2 && texts(leon).size() == 2);
        assertThat(texts(leon)).last().isEqualTo(texts(sam).getLast());
        assertThat(texts(leon).getLast()).contains("No one has taken this yet. http");
        await().until(() -> POST.about(DUTY).size() == 1);
        assertThat(POST.about(DUTY).getFirst()).contains("Please have a look now");

        var named = steps().get("steps").get(0);
        assertThat(named.get("rings").asBoolean()).isTrue();
        assertThat(take(leon).status()).isLessThan(300);
        done(sam);
        forward("PT61M");
        await().until(() -> calls().isEmpty());
        forward("P2D");
        assertThat(texts(leon)).hasSize(2);
        assertThat(texts(sam)).hasSize(2);
    }

    /**
     * Whoever was away before is asked again: how long a breaker waits is its own, not the clock's.
     */
    private void closed() {
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    private void welcomed(UUID person) {
        keys.make(new PersonId(person)); // intake's, where the clock moves in a store of its own
        intake.publish(
                "PersonWelcomed.v1",
                "person",
                person,
                place,
                "{\"leadWorker\":\"%s\"}".formatted(TestIssuer.subject("ring-nia")));
        await().until(() -> refs.find(new PersonId(person)).isPresent());
    }

    /** It names Nia, who may sleep. */
    private void urgent(UUID person, long sequence) {
        said(
                person,
                sequence,
                "SafetyPlanActivated.v1",
                "{\"step\":{\"id\":\"%s\",\"kind\":\"call\",\"owner\":\"%s\",\"due\":\"2030-01-01\",\"urgent\":true}}"
                        .formatted(named(person), TestIssuer.subject("ring-nia")));
    }

    private void done(UUID person) {
        String data = "{\"stepDone\":\"%s\"}".formatted(named(person));
        said(person, 2, "SafetyPlanStoodDown.v1", data);
        var step = StepId.of(new PersonId(person), named(person));
        await().until(() -> !steps().toString().contains(step.toString()));
    }

    private void said(UUID person, long sequence, String type, String data) {
        String subject = "safety-plan/" + person;
        careplan.publish(UUID.randomUUID(), type, subject, sequence, person, place, data, now());
    }

    private static UUID named(UUID person) {
        return new UUID(person.getMostSignificantBits(), 1);
    }

    private Calls.Answer take(UUID person) {
        var step = StepId.of(new PersonId(person), named(person));
        return contact.post("/api/next-steps/" + step + "/take", nia, "{}");
    }

    private JsonNode steps() {
        return contact.get("/api/next-steps", nia).json();
    }

    private List<Call> calls() {
        return bell().map(Kept::calls).orElse(List.of());
    }

    /** An instance took the bell, and nobody could be told. */
    private void triedAgain() {
        forward("PT2M");
        Instant before = now();
        await().until(() -> bell().filter(it -> it.notBefore().isAfter(before)).isPresent());
    }

    private Optional<Kept> bell() {
        return bells.find(place).filter(Kept.class::isInstance).map(Kept.class::cast);
    }

    private List<String> texts(UUID person) {
        return POST.about(person.toString()).stream()
                .filter(it -> it.contains(PHONE) && it.startsWith("{"))
                .map(it -> JsonMapper.shared().readTree(it).get("text").asString())
                .toList();
    }

    private Instant now() {
        return Instant.parse(contact.get("/operator/clock", TestIssuer.operator()).at("now"));
    }

    private void forward(String by) {
        contact.post("/operator/clock", TestIssuer.operator(), "{\"forward\":\"" + by + "\"}");
    }
}
