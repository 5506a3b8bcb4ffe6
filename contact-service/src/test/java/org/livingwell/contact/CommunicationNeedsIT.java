package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.UUID;

@WithNeighbours
class CommunicationNeedsIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String POLISH =
            "{\"language\":\"Polish (polski)\",\"interpreter\":true,\"needs\":\"large"
                    + " print\",\"asked\":true}";
    static final String SIGNED =
            "{\"language\":\"polish\",\"professionals\":[\"sign-language-interpreter\"],\"booking\":\"a"
                + " woman\",\"formats\":[\"braille\",\"audio\",\"audio\"],\"supports\":[\"lipreads\"],\"more\":\"by"
                + " the window\"}";

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired CircuitBreakerRegistry breakers;
    Newcomers intake;
    Calls contact;

    @BeforeEach
    void open() {
        breakers.circuitBreaker("intake").reset();
        intake = new Newcomers(refs);
        contact = Calls.to(port);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void whatTheySaidWhenTheyCameHoldsAsSoonAsIntakeAnswers() {
        var tomasz = new PersonId(UUID.randomUUID());
        STUB.says(told(tomasz), 503, "");
        intake.welcomed(tomasz);
        await().until(() -> STUB.asked(told(tomasz)) > 0);
        assertThat(needs(tomasz).at("known")).isEqualTo("false");
        assertThat(put(tomasz, WANDA, SIGNED, needs(tomasz)).at("type")).endsWith("not-known-yet");

        STUB.says(told(tomasz), 200, POLISH);

        await().until(() -> needs(tomasz).at("known").equals("true"));
        var read = needs(tomasz);
        assertThat(read.at("needs.languageSaid")).isEqualTo("Polish (polski)");
        assertThat(read.at("needs.professionals.0")).isEqualTo("interpreter");
        assertThat(read.at("needs.more")).isEqualTo("large print");
        assertThat(read.at("asked")).isEqualTo("true");
        assertThat(read.at("said.by")).isEqualTo("introduction");
    }

    @Test
    void whatIsSaidHereHoldsAndWhatIntakeHearsLaterIsAskedAbout() {
        var tomasz = known();

        assertThat(put(tomasz, WANDA, SIGNED, null).status()).isEqualTo(428);
        var said = put(tomasz, TestIssuer.person(tomasz), SIGNED, needs(tomasz));

        assertThat(said.status()).isEqualTo(200);
        assertThat(said.at("needs.formats.0")).isEqualTo("audio");
        assertThat(said.at("needs.formats.1")).isEqualTo("braille");
        assertThat(said.at("needs.formats.2")).isEmpty();
        assertThat(said.at("said.by")).isEqualTo("person");
        String other = POLISH.replace("large print", "easy read");
        STUB.says(told(tomasz), 200, other);
        intake.says(tomasz.value(), "lambeth", "person", 2, "PersonDetailsChanged.v1", "{}");
        await().until(() -> needs(tomasz).at("newer.more").equals("easy read"));
        assertThat(needs(tomasz).at("needs.more")).isEqualTo("by the window");
        await().until(() -> published(tomasz).contains("\"check-communication-needs\""));
        assertThat(published(tomasz)).doesNotContain("window", "easy", "polish", "braille");
    }

    @Test
    void whatWasMissingWhenTheyMetIsSomebodysStep() {
        var tomasz = known();
        String met = "/api/people/" + tomasz + "/communication-needs/met";

        assertThat(contact.post(met, WANDA, "{\"missing\":[]}").status()).isEqualTo(204);
        assertThat(needs(tomasz).at("met.0.missing.0")).isEmpty();
        String missing = "{\"missing\":[\"interpreter\"],\"what\":\"nobody came\"}";
        assertThat(contact.post(met, WANDA, missing).status()).isEqualTo(204);

        assertThat(needs(tomasz).at("met.0.missing.0")).isEqualTo("interpreter");
        assertThat(needs(tomasz).at("met.0.what")).isEqualTo("nobody came");
        await().until(() -> steps(tomasz).text().contains("communication-needs-not-met"));
        await().until(() -> published(tomasz).contains("contact.CommunicationNeedsMet.v1"));
        assertThat(published(tomasz)).contains("\"kinds\":[\"interpreter\"]");
        assertThat(contact.post(met, TestIssuer.person(tomasz), missing).status()).isEqualTo(403);
        String never = "{\"missing\":[],\"on\":\"2999-01-01\"}";
        assertThat(contact.post(met, WANDA, never).at("type")).endsWith("date-to-come");
    }

    @Test
    void whetherItWasThereIsReadAgainThoughNobodySaidAnythingElseOfIt() {
        var tomasz = known();
        String path = "/api/people/" + tomasz + "/communication-needs";
        String tag = needs(tomasz).header("ETag");
        String missing = "{\"missing\":[\"interpreter\"]}";

        assertThat(contact.post(path + "/met", WANDA, missing).status()).isEqualTo(204);

        var again = contact.get(path, WANDA, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("met.0.missing.0")).isEqualTo("interpreter");
        assertThat(put(tomasz, WANDA, SIGNED, again).status()).isEqualTo(200);
    }

    @Test
    void whatCannotBeIsSaidInPlainWords() {
        var tomasz = known();

        for (String body :
                new String[] {
                    "{\"professionals\":[null]}",
                    "{\"professionals\":[\"my-son\"]}",
                    "{\"language\":3}",
                    "{\"formats\":\"audio\"}",
                    "{\"until\":\"2027-02-30\"}",
                    "[]"
                }) {
            assertThat(put(tomasz, WANDA, body, needs(tomasz)).status()).as(body).isEqualTo(400);
        }
        assertThat(needs(tomasz).at("needs.more")).isEqualTo("large print");
    }

    @Test
    void aPartnerWhoMayRingThemLearnsWhatToSeeToFirst() {
        var tomasz = known();
        String ways = "{\"revision\":1,\"contact\":" + RulesIT.CALLS + "}";
        assertThat(put(tomasz, WANDA, SIGNED, needs(tomasz)).status()).isEqualTo(200);
        assertThat(callBack(tomasz).at("may")).isEqualTo("no");
        assertThat(callBack(tomasz).at("talking.professionals.0")).isEmpty();

        STUB.says("/internal/people/" + tomasz + "/ways", 200, ways);
        intake.says(tomasz.value(), "lambeth", "person", 2, "SafeWaysSaid.v1", "{\"revision\":1}");

        await().until(() -> !callBack(tomasz).at("may").equals("no"));
        var may = callBack(tomasz);
        assertThat(may.at("talking.professionals.0")).isEqualTo("sign-language-interpreter");
        assertThat(may.at("talking.supports.0")).isEqualTo("lipreads");
        assertThat(may.text()).doesNotContain("woman", "window");
    }

    private Calls.Answer callBack(PersonId person) {
        return contact.post(
                "/internal/people/" + person + "/gate",
                TestIssuer.service("referral-service", "contact-service"),
                "{\"channel\":\"call\",\"at\":\"2026-12-01T12:30:00Z\"}");
    }

    private PersonId known() {
        var person = new PersonId(UUID.randomUUID());
        STUB.says(told(person), 200, POLISH);
        intake.welcomed(person);
        await().until(() -> needs(person).at("known").equals("true"));
        return person;
    }

    private Calls.Answer needs(PersonId person) {
        return contact.get("/api/people/" + person + "/communication-needs", WANDA);
    }

    private Calls.Answer steps(PersonId person) {
        return contact.get("/api/people/" + person + "/next-steps", WANDA);
    }

    private Calls.Answer put(PersonId person, String token, String body, Calls.Answer seen) {
        String path = "/api/people/" + person + "/communication-needs";
        return seen == null
                ? contact.put(path, token, body)
                : contact.put(path, token, body, "If-Match", seen.header("ETag"));
    }

    private static String published(PersonId person) {
        return TopicRecords.all(RealParts.running().kafkaBootstrapServers(), "contact.events.v1")
                .stream()
                .map(Object::toString)
                .filter(it -> it.contains(person.toString()))
                .toList()
                .toString();
    }

    private static String told(PersonId person) {
        return "/internal/people/" + person + "/communication-needs";
    }
}
