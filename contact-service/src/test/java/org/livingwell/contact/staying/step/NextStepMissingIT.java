package org.livingwell.contact.staying.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.WithAMovingClock;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.store.Asked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Nobody is dropped: whoever has no next step is seen by their team the same day. */
@WithAMovingClock
class NextStepMissingIT {

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired PersonKeys keys;
    Calls contact;
    StubPublisher intake;
    String nia = TestIssuer.worker("missing-nia", "hull");
    UUID leon = UUID.randomUUID();

    @BeforeEach
    void call() {
        contact = Calls.to(port);
        intake = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake");
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    @Test
    void whoeverHasNoNextStepIsOnTheTeamsListUntilTheyHaveOneAgain() {
        LocalDate due = today().plusDays(2);
        welcomed(due);
        assertThat(missing()).doesNotContain(leon.toString());

        forward("P9D");
        forward("P1D");

        untilMissing(leon);
        await().until(() -> told() == 1);
        planned(today().plusDays(3));
        await().until(() -> !missing().contains(leon.toString()));
        forward("PT11M");
        assertThat(missing()).doesNotContain(leon.toString());
    }

    @Test
    void whoeverTakesAPauseIsNotMissed() {
        welcomed(today().plusDays(2));
        intake.publish(
                UUID.randomUUID(), "PersonPaused.v1", "person/" + leon, 2, leon, "hull", "{}");
        await().until(() -> is("paused"));

        forward("P30D");
        forward("P1D");
        UUID sam = UUID.randomUUID();
        var other = leon;
        leon = sam;
        welcomed(today().minusDays(20));
        untilMissing(sam);

        assertThat(missing()).doesNotContain(other.toString());
    }

    @Test
    void theListCostsWithManyOnItWhatItCostsWithOne() {
        overdue(1);
        var one = cost();

        overdue(8);

        assertThat(cost()).isEqualTo(one).hasSizeLessThanOrEqualTo(8);
    }

    private List<String> cost() {
        missing(); // who reads what is written down first, and counted up from then on
        try (var asked = Asked.look()) {
            missing();
            return asked.byRequests();
        }
    }

    private void overdue(int many) {
        for (int i = 0; i < many; i++) {
            leon = UUID.randomUUID();
            welcomed(today().minusDays(20));
        }
        untilMissing(leon);
    }

    /** They are looked at some minutes after the last that is heard of them, which may be late. */
    private void untilMissing(UUID person) {
        await().until(
                        () -> {
                            forward("PT11M");
                            return missing().contains(person.toString());
                        });
    }

    private void welcomed(LocalDate due) {
        keys.make(new PersonId(leon)); // intake's, where the clock moves in a store of its own
        intake.publish(
                "PersonWelcomed.v1",
                "person",
                leon,
                "hull",
                "{\"leadWorker\":\"%1$s\",\"step\":{\"id\":\"%2$s\",\"kind\":\"conversation\",\"owner\":\"%1$s\",\"due\":\"%3$s\"}}"
                        .formatted(TestIssuer.subject("missing-nia"), UUID.randomUUID(), due));
        await().until(() -> is("in-network"));
        await().until(() -> mine().contains(leon.toString()));
        contact.put( // or they have a check-in to come
                "/api/people/" + leon + "/keep-in-touch", nia, "{\"often\":\"by-themselves\"}");
    }

    private void planned(LocalDate due) {
        intake.publish(
                "NextStepDecided.v1",
                "thought",
                leon,
                "hull",
                "{\"leadWorker\":\"%1$s\",\"step\":{\"id\":\"%2$s\",\"kind\":\"call\",\"owner\":\"%1$s\",\"due\":\"%3$s\"}}"
                        .formatted(TestIssuer.subject("missing-nia"), UUID.randomUUID(), due));
    }

    private boolean is(String state) {
        return refs.find(new PersonId(leon)).filter(it -> it.state().equals(state)).isPresent();
    }

    private String missing() {
        return contact.get("/api/next-steps/missing?place=hull", nia).text();
    }

    private String mine() {
        return contact.get("/api/next-steps", nia).text();
    }

    private LocalDate today() {
        String now = contact.get("/operator/clock", TestIssuer.operator()).at("now");
        return LocalDate.ofInstant(Instant.parse(now), ZoneId.of("Europe/London"));
    }

    /** An event may be published twice, under one id. */
    private long told() {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "contact.events.v1")
                .stream()
                .filter(it -> it.type().equals("contact.NextStepMissing.v1"))
                .filter(it -> leon.toString().equals(it.headers().get("ce_person")))
                .map(it -> it.headers().get("ce_id"))
                .distinct()
                .count();
    }

    private void forward(String by) {
        contact.post("/operator/clock", TestIssuer.operator(), "{\"forward\":\"" + by + "\"}");
    }
}
