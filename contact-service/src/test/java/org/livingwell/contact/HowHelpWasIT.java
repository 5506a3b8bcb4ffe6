package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;
import static org.livingwell.contact.StubIntake.TEXTS;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.UUID;
import java.util.regex.MatchResult;

/** The plan asks how help was; what is answered is handed to the plan and to nobody else. */
@WithNeighbours
class HowHelpWasIT {

    static final String PLAN = TestIssuer.service("careplan-service", "contact-service");

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired Places places;
    Newcomers intake;
    StubPublisher careplan;
    Calls contact;
    PersonId amara = new PersonId(UUID.randomUUID());
    PlaceId place = new PlaceId("place-" + UUID.randomUUID().toString().substring(0, 8));
    String wanda = TestIssuer.worker("wanda", place.value());
    String number = OwnNumber.international();
    UUID named = UUID.randomUUID();

    @BeforeEach
    void open() {
        breakers.circuitBreaker("intake").reset();
        breakers.circuitBreaker("carrier-stand-in").reset();
        STUB.says(TEXTS, 201, "{}");
        intake = new Newcomers(refs);
        careplan = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "careplan");
        contact = Calls.to(port);
        TestKeys.makeOf(place);
        String settings = MessagesIT.SETTINGS.formatted(place, QuestionIT.whereItIsNoon());
        STUB.says("/internal/places/" + place + "/settings", 200, settings);
        known();
    }

    @AfterEach
    void close() {
        intake.close();
        careplan.close();
    }

    @Test
    void whatTheyAnswerIsHandedToThePlanAloneAndIsOnNoTopic() {
        reached();
        asksHowHelpWas();
        await().until(() -> link() != null);
        assertThat(words(PLAN).at("code")).isEqualTo("nothing-here");

        String body =
                "{\"secret\":\"%s\",\"choice\":\"could-be-better\",\"words\":\"zanzibar was"
                        + " late\"}";
        var taken = contact.post("/api/answers", null, body.formatted(link()));

        assertThat(taken.at("state")).isEqualTo("taken");
        assertThat(taken.at("readBy")).isNotEmpty();
        var said = words(PLAN);
        assertThat(said.at("asked")).isEqualTo(named.toString());
        assertThat(said.at("person")).isEqualTo(amara.toString());
        assertThat(said.at("choice")).isEqualTo("could-be-better");
        assertThat(said.at("words")).isEqualTo("zanzibar was late");
        assertThat(said.at("heardBy")).isEmpty();
        assertThat(said.at("at")).isNotEmpty();
        for (String other : new String[] {"referral-service", "intake-service"}) {
            String them = TestIssuer.service(other, "contact-service");
            assertThat(words(them).status()).as(other).isEqualTo(403);
        }
        assertThat(words(TestIssuer.person(amara.value())).status()).isEqualTo(403);
        await().until(() -> answered().contains("could-be-better"));
        assertThat(answered()).contains(named.toString()).doesNotContain("zanzibar");
        await().until(() -> steps().contains("answer-to-read"));
    }

    @Test
    void whoeverSaidFarewellIsSentNothingAndAWorkerAsksThem() {
        reached();
        String farewell = Newcomers.example("PersonFarewelled");
        intake.says(amara.value(), place.value(), "person", 2, "PersonFarewelled.v1", farewell);
        await().until(() -> refs.find(amara).orElseThrow().state().equals("farewelled"));

        asksHowHelpWas();

        await().until(() -> steps().contains("ask-in-person"));
        assertThat(link()).isNull();
        String heard = route() + "/" + question() + "/heard";
        assertThat(contact.post(heard, wanda, "{\"choice\":\"yes\"}").at("code"))
                .isEqualTo("not-an-answer");
        String said = "{\"choice\":\"good\",\"words\":\"zanzibar %s\"}";
        assertThat(contact.post(heard, wanda, said.formatted("a".repeat(1_992))).status())
                .isEqualTo(400);
        assertThat(contact.post(heard, wanda, said.formatted("listened")).status()).isEqualTo(204);
        assertThat(words(PLAN).at("heardBy")).isEqualTo(TestIssuer.subject("wanda").toString());
        assertThat(words(PLAN).at("words")).isEqualTo("zanzibar listened");
        await().until(() -> answered().contains("good"));
        assertThat(answered()).doesNotContain("zanzibar");
    }

    @Test
    void whoeverLeavesIsSentNothingAlsoWhereThatIsHeardOfLater() {
        reached();

        asks("HowHelpWasAsked.v1", "\"occasion\":\"farewell\",");

        await().until(() -> steps().contains("ask-in-person"));
        assertThat(contact.get(route(), wanda).at("questions.0.state"))
                .isEqualTo("to-ask-in-person");
        intake.says(
                amara.value(),
                place.value(),
                "person",
                2,
                "PersonFarewelled.v1",
                Newcomers.example("PersonFarewelled"));
        await().until(() -> refs.find(amara).orElseThrow().state().equals("farewelled"));
        assertThat(link()).isNull();
        String sent = contact.get("/api/people/" + amara + "/messages", wanda).text();
        assertThat(sent).doesNotContain("question");
    }

    @Test
    void whatAnotherEventMeansByAnOccasionStopsNoQuestion() {
        asks("Invented.v1", "\"occasion\":{\"is\":\"farewell\"},");

        assertThat(contact.get(route(), wanda).at("questions.0.kind")).isEqualTo("how-help-was");
    }

    @Test
    void whoeverMovedMeanwhileIsReadWhereTheyAreNow() {
        reached();
        asksHowHelpWas();
        await().until(() -> link() != null);
        String moved = Newcomers.example("PersonMoved");
        intake.says(amara.value(), place.value(), "person", 2, "PersonMoved.v1", moved);
        await().until(() -> refs.find(amara).orElseThrow().place().value().equals("salford"));

        String body = "{\"secret\":\"%s\",\"choice\":\"good\",\"words\":\"They listened\"}";
        var taken = contact.post("/api/answers", null, body.formatted(link()));

        assertThat(taken.at("state")).isEqualTo("taken");
        await().until(() -> answered().contains("good"));
        assertThat(answered()).contains("ce_place=salford").doesNotContain("ce_place=" + place);
    }

    @Test
    void whatWhoeverMovedSaysToAWorkerIsSaidWhereTheyAreNow() {
        asksHowHelpWas();
        String asked = question();
        String moved = Newcomers.example("PersonMoved");
        intake.says(amara.value(), place.value(), "person", 2, "PersonMoved.v1", moved);
        await().until(() -> refs.find(amara).orElseThrow().place().value().equals("salford"));

        String there = TestIssuer.worker("wasim", "salford");
        String heard = route() + "/" + asked + "/heard";
        assertThat(contact.post(heard, there, "{\"choice\":\"good\"}").status()).isEqualTo(204);

        await().until(() -> answered().contains("good"));
        assertThat(answered()).contains("ce_place=salford").doesNotContain("ce_place=" + place);
        var said = words(asked, PLAN);
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.at("choice")).isEqualTo("good");
        assertThat(said.at("words")).isEmpty();
    }

    @Test
    void whoeverPausesIsLetBe() {
        reached();
        String pauses = "{\"until\":\"2099-01-15\"}";
        intake.says(amara.value(), place.value(), "person", 2, "PersonPaused.v1", pauses);
        await().until(() -> refs.find(amara).orElseThrow().state().equals("paused"));

        asksHowHelpWas();

        String state = "questions.0.state";
        await().until(() -> contact.get(route(), wanda).at(state).equals("no-answer"));
        assertThat(link()).isNull();
        assertThat(steps()).doesNotContain("ask-in-person");
    }

    @Test
    void aWorkerAsksWhatIsTheirsToAskAndOnlyThatIsReadWhereTheyAskedIt() {
        var refused = contact.post(route(), wanda, "{\"kind\":\"how-help-was\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Choose a question");

        contact.post(route(), wanda, "{\"kind\":\"got-there\"}");
        String heard = route() + "/" + question() + "/heard";
        String said = "{\"choice\":\"yes\",\"words\":\"It was loud\"}";
        assertThat(contact.post(heard, wanda, said).at("code")).isEqualTo("not-with-words");
        assertThat(contact.post(heard, wanda, "{\"choice\":\"yes\"}").status()).isEqualTo(204);

        assertThat(words(PLAN).at("code")).isEqualTo("nothing-here");
    }

    private void asksHowHelpWas() {
        asks("Invented.v1", "");
    }

    private void asks(String type, String occasion) {
        String data =
                "{%s\"question\":{\"id\":\"%s\",\"kind\":\"how-help-was\"}}"
                        .formatted(occasion, named);
        for (int i = 0; i < 2; i++) {
            careplan.publish(named, type, "asking/" + amara, 1, amara.value(), place.value(), data);
        }
        await().until(() -> !question().isEmpty());
    }

    private Answer words(String token) {
        return words(question(), token);
    }

    private Answer words(String asked, String token) {
        return contact.get("/internal/questions/" + asked + "/words", token);
    }

    private String question() {
        return contact.get(route(), wanda).at("questions.0.id");
    }

    private String link() {
        return STUB.texts().stream()
                .filter(it -> it.contains(number))
                .flatMap(it -> QuestionIT.LINK.matcher(it).results())
                .map((MatchResult it) -> it.group(1))
                .findFirst()
                .orElse(null);
    }

    private String answered() {
        return TopicRecords.all(RealParts.running().kafkaBootstrapServers(), "contact.events.v1")
                .stream()
                .filter(it -> amara.toString().equals(it.key()))
                .filter(it -> it.type().equals("contact.Answered.v1"))
                .toList()
                .toString();
    }

    private String steps() {
        return contact.get("/api/people/" + amara + "/next-steps", wanda).text();
    }

    private String route() {
        return "/api/people/" + amara + "/questions";
    }

    private void known() {
        String ways =
                "{\"revision\":1,\"contact\":{\"phone\":\"%s\",\"mayText\":true,\"mayCall\":true,\"mayVoicemail\":false,\"mayEmail\":false}}";
        STUB.says("/internal/people/" + amara + "/ways", 200, ways.formatted(number));
        String by = Newcomers.welcomedBy("wanda");
        intake.says(amara.value(), place.value(), "person", 1, "PersonWelcomed.v1", by);
        String rules = "/api/people/" + amara + "/contact-rules";
        await().until(() -> contact.get(rules, wanda).at("known").equals("true"));
        await().until(() -> places.of(place).ringUs() != null);
    }

    /** A first text got there, so that the next says what it is for. */
    private void reached() {
        String sent = "/api/people/" + amara + "/messages";
        contact.post(sent, wanda, MessagesIT.RING_US);
        await().until(() -> contact.get(sent, wanda).at("messages.0.state").equals("sent"));
        String id = contact.get(sent, wanda).at("messages.0.id");
        contact.post(sent + "/reached", wanda, "{\"message\":\"" + id + "\"}");
    }
}
