package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.careplan.StubIntake.STUB;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.store.RawStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@WithNeighbours
class StoryIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final Path INTAKE = Path.of("../intake-service/contracts/examples");

    record Newcomer(UUID person, UUID introduction) {

        static Newcomer one() {
            return new Newcomer(UUID.randomUUID(), UUID.randomUUID());
        }
    }

    @LocalServerPort int port;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired MongoDatabaseFactory databases;
    Calls careplan;

    @BeforeEach
    void call() {
        careplan = Calls.to(port);
        breakers.circuitBreaker("intake").reset();
    }

    @Test
    void wordsToldOnceStandInThePlanAsSoonAsIntakeAnswers() {
        var amara = Newcomer.one();

        introduce(amara);
        welcome(amara);
        await().until(() -> STUB.asked(amara.introduction()) > 0);
        STUB.says(amara.introduction(), "I cannot sleep");

        await().until(() -> story(amara).contains("I cannot sleep"));
        var plan = careplan.get(plan(amara), WANDA);
        assertThat(plan.at("sections.0.entries.0.voice")).isEqualTo("person");
        assertThat(plan.at("sections.0.entries.0.agreement")).isEqualTo("proposed");
        assertThat(plan.at("sections.0.entries.0.source.kind")).isEqualTo("introduction");
        assertThat(plan.at("sections.0.entries.0.source.id"))
                .isEqualTo(amara.introduction().toString());
        assertThat(plan.at("sections.0.entries.0.at")).isEqualTo("2026-11-20T23:40:00Z");
        assertThat(STUB.tokens())
                .allSatisfy(it -> assertThat(claims(it)).contains("intake-service"));
    }

    @Test
    void whatSomebodyElseSaidStandsAsTheirsAndNeverAsHers() {
        var deborah = Newcomer.one();
        String gp = "\"voice\":\"service\",\"who\":\"Elm Surgery\"";
        STUB.says(deborah.introduction(), "She does not come alone", gp);

        introduce(deborah);
        welcome(deborah);

        await().until(() -> story(deborah).contains("She does not come alone"));
        var plan = careplan.get(plan(deborah), WANDA);
        assertThat(plan.at("sections.0.entries.0.voice")).isEqualTo("service");
        assertThat(plan.at("sections.0.entries.0.who")).isEqualTo("Elm Surgery");
        assertThat(plan.at("sections.0.entries.0.agreement")).isEqualTo("proposed");
    }

    @Test
    void wordsThatDoNotSayWhoseTheyAreAreWaitedFor() {
        var deborah = Newcomer.one();
        STUB.says(deborah.introduction(), "She does not come alone", "\"urgent\":false");

        introduce(deborah);
        welcome(deborah);
        await().until(() -> STUB.asked(deborah.introduction()) > 1);
        assertThat(story(deborah)).doesNotContain("She does not come alone");
        STUB.says(deborah.introduction(), "She does not come alone", "\"voice\":\"service\"");

        await().until(() -> story(deborah).contains("She does not come alone"));
    }

    @Test
    void whatWasSaidInAConversationStandsInThePlanOnceUnderItsSections() {
        var leon = Newcomer.one();
        UUID talk = UUID.randomUUID();
        welcome(leon);
        UUID held = UUID.randomUUID();

        hold(leon, talk, held);
        await().until(() -> STUB.asked(talk) > 0);
        STUB.heard(talk, "Leon on");

        await().until(() -> sections(leon).size() == 8);
        hold(leon, talk, held);
        hold(leon, talk, UUID.randomUUID());
        assertThat(sections(leon))
                .containsExactly(
                        "story: Leon on brought-here",
                        "story: Leon on challenges",
                        "strengths: Leon on going-well",
                        "support: Leon on who-helps",
                        "relationships: my aunt",
                        "relationships: Ruth, her sister",
                        "future: Leon on achieve",
                        "goals: sleep");
        var plan = careplan.get(plan(leon), WANDA);
        assertThat(plan.at("sections.0.entries.0.voice")).isEqualTo("person");
        assertThat(plan.at("sections.0.entries.0.agreement")).isEqualTo("proposed");
        assertThat(plan.at("sections.4.entries.1.voice")).isEqualTo("supporter");
        assertThat(plan.at("sections.0.entries.0.source.kind")).isEqualTo("conversation");
        assertThat(plan.at("sections.0.entries.0.source.id")).isEqualTo(talk.toString());
    }

    @Test
    void whatIsPublishedKeepsItsContractAndHoldsNoWords() throws Exception {
        var sam = Newcomer.one();
        STUB.says(sam.introduction(), "canary-of-sam");

        introduce(sam);
        welcome(sam);
        await().until(() -> events(sam).anyMatch(it -> it.type().contains("EntryProposed")));

        var contracts = new EventContracts(Path.of("contracts"));
        events(sam).forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(events(sam).toList().toString()).doesNotContain("canary-of-sam");
        await().until(() -> story(sam).contains("canary-of-sam"));
        assertThat(new RawStore(databases).holding("canary-of-sam")).isEmpty();
    }

    @Test
    void nobodyIsAskedAboutBeforeTheWelcomeWhicheverIsHeardOfFirst() {
        var early = Newcomer.one();
        var leon = Newcomer.one();
        STUB.says(leon.introduction(), "I am back");

        introduce(early);
        welcome(leon);
        introduce(leon);

        await().until(() -> story(leon).contains("I am back"));
        assertThat(STUB.asked(early.introduction())).isZero();
    }

    @Test
    void wordsThatAreGoneEndTheWishQuietly() {
        var gone = Newcomer.one();
        var next = Newcomer.one();
        STUB.knowsNothingOf(gone.introduction());
        STUB.says(next.introduction(), "next");

        introduce(gone);
        welcome(gone);
        await().until(() -> STUB.asked(gone.introduction()) > 0);
        introduce(next);
        welcome(next);

        await().until(() -> story(next).contains("next"));
        assertThat(STUB.asked(gone.introduction())).isEqualTo(1);
        assertThat(story(gone)).doesNotContain("source");
    }

    @Test
    void theCircuitOpensWhileIntakeIsAwayAndEverybodyIsServedAfterwards() {
        List<Newcomer> many = Stream.generate(Newcomer::one).limit(6).toList();

        many.forEach(this::introduce);
        many.forEach(this::welcome);
        await().until(() -> breakers.circuitBreaker("intake").getState() == State.OPEN);
        many.forEach(it -> STUB.says(it.introduction(), "words of many"));

        await().atMost(Duration.ofSeconds(40))
                .until(() -> many.stream().allMatch(it -> story(it).contains("words of many")));
    }

    private List<String> sections(Newcomer newcomer) {
        List<String> found = new ArrayList<>();
        for (var section : careplan.get(plan(newcomer), WANDA).json().get("sections")) {
            for (var entry : section.get("entries")) {
                found.add(section.get("section").asString() + ": " + entry.get("text").asString());
            }
        }
        return found;
    }

    private static void hold(Newcomer it, UUID conversation, UUID event) {
        publish(event, "ConversationHeld.v1", "conversation/" + conversation, it.person());
    }

    private String story(Newcomer newcomer) {
        return careplan.get(plan(newcomer), WANDA).text();
    }

    private static String plan(Newcomer newcomer) {
        return "/api/people/" + newcomer.person() + "/care-plan";
    }

    private static String claims(String authorization) {
        String payload = authorization.substring("Bearer ".length()).split("\\.")[1];
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    private void introduce(Newcomer it) {
        publish("IntroductionReceived.v1", "introduction/" + it.introduction(), it.person());
    }

    private void welcome(Newcomer it) {
        publish("PersonWelcomed.v1", "person/" + it.person(), it.person());
    }

    private static void publish(String type, String subject, UUID person) {
        publish(UUID.randomUUID(), type, subject, person);
    }

    private static void publish(UUID id, String type, String subject, UUID person) {
        try (var intake = new StubPublisher(broker(), "intake")) {
            String example = Files.readString(INTAKE.resolve(type + ".json"));
            intake.publish(id, type, subject, 1, person, "lambeth", example);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<TopicRecords.Published> events(Newcomer newcomer) {
        return TopicRecords.once(broker(), "careplan.events.v1").stream()
                .filter(it -> it.key().equals(newcomer.person().toString()));
    }

    private static String broker() {
        return RealParts.running().kafkaBootstrapServers();
    }
}
