package org.livingwell.intake.people.supporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.intake.rights.HeldElsewhere.ELSEWHERE;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.Newcomers;
import org.livingwell.intake.WithAMovingClock;
import org.livingwell.intake.people.supporter.NamedListener.ToSpeak;
import org.livingwell.intake.people.supporter.domain.NamedSupporter;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Command.HearNamed;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Over;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** Whom a plan names as a supporter is known here until somebody spoke with them alone. */
@WithAMovingClock
class NamedSupporterIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String RUTH = "{\"who\":\"Ruth, my sister\",\"circle\":\"intimacy\"}";

    @LocalServerPort int port;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired NamedListener listener;
    @Autowired Aggregate<NamedSupporter, NamedSupporter.Command, NamedSupporter.Event> named;
    final String entry = UUID.randomUUID().toString();
    final String step = UUID.randomUUID().toString();
    Calls intake;
    StubPublisher careplan;
    String sam;

    @BeforeEach
    void somebody() {
        ELSEWHERE.isAway("careplan"); // whatever tests before had it hold
        breakers.circuitBreaker("careplan").reset();
        intake = Calls.to(port);
        careplan = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "careplan");
        sam = new Newcomers(intake, "lambeth", WANDA).person("\"name\":\"Sam Grant\"");
    }

    @AfterEach
    void close() {
        careplan.close();
    }

    @Test
    void whoIsNamedIsReadAsSoonAsCareplanAnswersAndNobodyGetsALoginByIt() {
        says("SupporterNamed", 3);
        await().until(() -> ELSEWHERE.asked("careplan", entry) > 1);
        assertThat(read()).contains(entry, "\"called\":null");

        ELSEWHERE.says("careplan", entry, RUTH);

        await().until(() -> read().contains("Ruth, my sister"));
        assertThat(intake.get(path(), WANDA).at("named.0.near")).isEqualTo("intimacy");
        assertThat(intake.get(path(), WANDA).at("named.0.step")).isEqualTo(step);
        assertThat(intake.get("/api/accounts?person=" + sam, WANDA).json().at("/accounts"))
                .isEmpty();
        assertThat(intake.get("/api/people/" + sam, WANDA).json().at("/supporters")).isEmpty();
    }

    @Test
    void heardTwiceItIsOneAndOnceSpokenWithItDoesNotComeBack() {
        ELSEWHERE.says("careplan", entry, RUTH);
        says("SupporterNamed", 3);
        says("SupporterNamed", 3);
        await().until(() -> read().contains("Ruth, my sister"));
        assertThat(intake.get(path(), WANDA).json().at("/named")).hasSize(1);

        says("SupporterSeenTo", 4);
        await().until(this::isOver);
        says("SupporterNamed", 3);
        says("SupporterNamed", 6);

        await().until(() -> read().contains("Ruth, my sister"));
    }

    @Test
    void whatWasCorrectedIsAskedForAgain() {
        ELSEWHERE.says("careplan", entry, RUTH);
        says("SupporterNamed", 3);
        await().until(() -> read().contains("Ruth, my sister"));

        ELSEWHERE.says("careplan", entry, RUTH.replace("Ruth, my sister", "Maureen"));
        says("EntryCorrected", 4);

        await().until(() -> read().contains("Maureen"));
        assertThat(read()).doesNotContain("Ruth");
    }

    @Test
    void whoLeftThePlanWhileCareplanWasAwayIsNotAskedForAnyMore() {
        says("SupporterNamed", 3);
        await().until(() -> ELSEWHERE.asked("careplan", entry) > 0);

        says("EntryWithdrawn", 4);

        await().until(this::isOver);
        ELSEWHERE.says("careplan", entry, RUTH);
        says("EntryCorrected", 5);
        String other = UUID.randomUUID().toString();
        ELSEWHERE.says("careplan", other, RUTH.replace("Ruth", "Rose"));
        says("SupporterNamed", other, 1);
        await().until(() -> read().contains("Rose"));
        assertThat(read()).doesNotContain("Ruth");
    }

    @Test
    void ofSomebodyErasedMeanwhileNothingStays() throws IOException {
        says("SupporterNamed", 3);
        await().until(() -> named.find(entry).isPresent());

        var example = Path.of("contracts/examples/ErasureStarted.v1.json");
        String started = Files.readString(example);
        try (var ours = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            ours.publish("ErasureStarted.v1", "erasure", UUID.fromString(sam), "lambeth", started);
        }

        await().until(() -> named.find(entry).isEmpty());
        ELSEWHERE.says("careplan", entry, RUTH);
        says("SupporterNamed", 5);
        String other = UUID.randomUUID().toString();
        says("SupporterNamed", other, 1);
        assertThat(named.find(entry)).isEmpty();
        assertThat(named.find(other)).isEmpty();
    }

    @Test
    void ofSomebodyWhoDiedNobodyIsSpokenWith() {
        ELSEWHERE.says("careplan", entry, RUTH);
        says("SupporterNamed", 3);
        await().until(() -> read().contains("Ruth, my sister"));

        die();

        await().until(this::isOver);
        assertThat(read()).contains("\"named\":[]");
    }

    @Test
    void aNameHeardAfterOrBesideTheDeathOpensNothing() {
        die();

        listener.on(new NamedListener.SupporterNamed(new ToSpeak(UUID.randomUUID())), heard());
        assertThat(named.find(entry)).isEmpty();

        var person = new PersonId(UUID.fromString(sam));
        var beside = new HearNamed(person, new PlaceId("lambeth"), 3, Instant.EPOCH, null);
        ELSEWHERE.says("careplan", entry, RUTH);
        named.of(entry).handle(beside, Cause.of(UUID.randomUUID()));

        await().until(this::isOver);
        assertThat(ELSEWHERE.asked("careplan", entry)).isZero();
    }

    @Test
    void theyThemselvesAndOthersReadNothingOfIt() {
        assertThat(intake.get(path(), TestIssuer.person(UUID.fromString(sam))).status())
                .isEqualTo(403);
        assertThat(intake.get(path(), TestIssuer.worker("will", "salford")).status())
                .isEqualTo(404);
    }

    private void die() {
        assertThat(intake.post("/api/people/" + sam + "/died", WANDA, "{}").status())
                .isEqualTo(200);
    }

    private EventContext heard() {
        return new EventContext(
                UUID.randomUUID(),
                "careplan.SupporterNamed.v1",
                "entry/" + entry,
                3,
                Instant.EPOCH,
                new PersonId(UUID.fromString(sam)),
                new PlaceId("lambeth"));
    }

    private boolean isOver() {
        return named.find(entry).orElse(null) instanceof Over;
    }

    private String read() {
        return intake.get(path(), WANDA).text();
    }

    private String path() {
        return "/api/people/" + sam + "/supporters";
    }

    private void says(String type, long sequence) {
        says(type, entry, sequence);
    }

    private void says(String type, String of, long sequence) {
        String data =
                switch (type) {
                    case "SupporterNamed" ->
                            "{\"entry\":\"%s\",\"step\":{\"id\":\"%s\",\"kind\":\"offer-support\",\"due\":\"2026-12-01\"}}"
                                    .formatted(of, step);
                    case String _ -> "{\"entry\":\"%s\"}".formatted(of);
                };
        careplan.publish(
                UUID.randomUUID(),
                type + ".v1",
                "entry/" + of,
                sequence,
                UUID.fromString(sam),
                "lambeth",
                data);
    }
}
