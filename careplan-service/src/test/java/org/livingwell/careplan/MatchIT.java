package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.careplan.StubIntake.STUB;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody introduced is known already; or it was not them after all. */
@WithNeighbours
class MatchIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String INTAKE = TestIssuer.service("intake-service", "careplan-service");
    static final String BROKER = RealParts.running().kafkaBootstrapServers();

    @LocalServerPort int port;
    Calls careplan;
    final UUID introduction = UUID.randomUUID();
    final UUID minted = UUID.randomUUID();
    final UUID leon = UUID.randomUUID();
    final UUID again = UUID.randomUUID();

    @BeforeEach
    void somebodyKnown() {
        careplan = Calls.to(port);
        welcome(leon);
        await().until(() -> plan(leon).status() == 200);
    }

    @Test
    void whatWasSaidIsInThePlanOfWhomTheyAreAndItIsSaidThatAllWasMoved() {
        STUB.says(introduction, "I am back", leon);

        introduced();
        matched(2, minted);

        await().until(() -> plan(leon).text().contains("I am back"));
        await().until(() -> followed().findAny().isPresent());
        var contracts = new EventContracts(Path.of("contracts"));
        followed()
                .peek(it -> contracts.validate(it.type(), it.data()))
                .forEach(it -> assertThat(it.data()).contains(introduction + "", leon + ""));
        await().until(() -> journey(leon).contains("IntroductionReceived"));
        await().until(() -> journey(leon).contains("IntroductionMatched"));
    }

    @Test
    void whatCameWithAWrongMatchLeavesThePlanTheJourneyAndTheCopy() {
        STUB.says(introduction, "canary of another", leon);
        introduced();
        matched(2, minted);
        await().until(() -> plan(leon).text().contains("canary of another"));
        await().until(() -> journey(leon).contains("EntryProposed"));
        await().until(() -> journey(leon).contains("IntroductionReceived"));

        STUB.says(introduction, "canary of another", again);
        takenBack(3);

        await().until(() -> !plan(leon).text().contains("canary of another"));
        await().until(() -> !journey(leon).contains("EntryProposed"));
        await().until(() -> !journey(leon).contains("IntroductionMatched"));
        await().until(() -> !journey(leon).contains("IntroductionReceived"));
        assertThat(journey(leon)).contains("PersonWelcomed");
        assertThat(careplan.get("/internal/people/" + leon + "/held", INTAKE).text())
                .doesNotContain("canary of another");
        welcome(again);
        await().until(() -> plan(again).text().contains("canary of another"));
        await().until(() -> journey(again).contains("IntroductionReceived"));
        assertThat(journey(again)).doesNotContain("IntroductionMatched");
    }

    @Test
    void takenBackAndMatchedAgainItIsTheirsAgain() {
        STUB.says(introduction, "I am back", leon);
        introduced();
        matched(2, minted);
        await().until(() -> plan(leon).text().contains("I am back"));
        takenBack(3);
        await().until(() -> !plan(leon).text().contains("I am back"));

        matched(4, again);

        await().until(() -> plan(leon).text().contains("I am back"));
        await().until(() -> journey(leon).contains("IntroductionReceived"));
    }

    @Test
    void wordsThatAreSomebodyElsesAreNotTaken() {
        UUID next = UUID.randomUUID();
        STUB.says(introduction, "somebody else's", again);
        STUB.says(next, "his own", leon);

        introduced();
        matched(2, minted);
        await().until(() -> STUB.asked(introduction) > 0);
        publish("IntroductionMatched", next, 2, UUID.randomUUID(), moved(minted, leon));

        await().until(() -> plan(leon).text().contains("his own"));
        assertThat(plan(leon).text()).doesNotContain("somebody else's");
    }

    private void introduced() {
        publish("IntroductionReceived", introduction, 1, minted, example("IntroductionReceived"));
    }

    private void matched(long sequence, UUID from) {
        publish("IntroductionMatched", introduction, sequence, from, moved(from, leon));
    }

    private void takenBack(long sequence) {
        String data =
                "{\"from\":\"%s\",\"to\":\"%s\",\"minted\":\"%s\",\"urgent\":false,\"contactBy\":\"2026-11-28\"}"
                        .formatted(leon, again, minted);
        publish("MatchTakenBack", introduction, sequence, again, data);
    }

    private static String moved(UUID from, UUID to) {
        return "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to);
    }

    private static void welcome(UUID person) {
        send("PersonWelcomed", "person/" + person, 1, person, example("PersonWelcomed"));
    }

    private static void publish(
            String type, UUID introduction, long sequence, UUID person, String data) {
        send(type, "introduction/" + introduction, sequence, person, data);
    }

    private static void send(String type, String subject, long sequence, UUID person, String data) {
        try (var intake = new StubPublisher(BROKER, "intake")) {
            intake.publish(
                    UUID.randomUUID(), type + ".v1", subject, sequence, person, "lambeth", data);
        }
    }

    private static String example(String type) {
        try {
            return Files.readString(
                    Path.of("../intake-service/contracts/examples/" + type + ".v1.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Stream<TopicRecords.Published> followed() {
        return TopicRecords.once(BROKER, "careplan.events.v1").stream()
                .filter(it -> it.type().equals("careplan.MatchFollowed.v1"))
                .filter(it -> it.key().equals(minted.toString()));
    }

    private Calls.Answer plan(UUID person) {
        return careplan.get("/api/people/" + person + "/care-plan", WANDA);
    }

    private String journey(UUID person) {
        return careplan.get("/api/people/" + person + "/journey", WANDA).text();
    }
}
