package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Kept;
import org.livingwell.contact.staying.step.domain.StepId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

@WithNeighbours
class RulesIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String CALLS =
            "{\"phone\":\"+447700900123\",\"email\":null,\"mayText\":false,\"mayCall\":true,"
                    + "\"mayVoicemail\":false,\"mayEmail\":true,\"when\":null,\"mayTalkTo\":null,"
                    + "\"neverTalkTo\":\"Mark, who lives there\",\"neverKnow\":null}";

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> kept;
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
        var deborah = new PersonId(UUID.randomUUID());
        STUB.says(ways(deborah), 503, "");
        intake.welcomed(deborah);
        await().until(() -> STUB.asked(ways(deborah)) > 0);
        assertThat(rules(deborah).at("known")).isEqualTo("false");
        assertThat(rules(deborah).at("gate.0.rule")).isEqualTo("no-rules");

        STUB.says(ways(deborah), 200, "{\"revision\":1,\"contact\":" + CALLS + "}");

        await().until(() -> rules(deborah).at("known").equals("true"));
        var read = rules(deborah);
        assertThat(read.at("rules.channels.0.safe")).isEqualTo("true");
        assertThat(read.at("rules.channels.1.safe")).isEqualTo("false");
        assertThat(read.at("rules.neverTalkTo")).isEqualTo("Mark, who lives there");
        assertThat(read.at("recorded.by")).isEqualTo("introduction");
        assertThat(gate(deborah, "text").at("rule")).isEqualTo("not-safe");
        assertThat(gate(deborah, "email").at("rule")).isEqualTo("no-way");
        assertThat(asked(deborah, "call").at("mind.0")).isEqualTo("no-voicemail");
    }

    @Test
    void stricterHoldsAtOnceAndLooserOnlyOnceItWasHeard() {
        var deborah = known();

        var shut = put(deborah, WANDA, "{\"rules\":{\"channels\":[]}}", rules(deborah));
        assertThat(shut.status()).isEqualTo(409); // it drops whom we must never speak to
        assertThat(shut.at("type")).endsWith("looser-needs-hearing");

        String never = "\"neverTalkTo\":\"Mark, who lives there\"";
        var stricter = "{\"rules\":{\"channels\":[],%s}}".formatted(never);
        assertThat(put(deborah, WANDA, stricter, rules(deborah)).status()).isEqualTo(200);
        assertThat(gate(deborah, "call").at("rule")).isEqualTo("not-safe");

        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        String looser =
                "{\"rules\":{\"channels\":[{\"channel\":\"call\",\"safe\":true,\"windows\":[{\"days\":[\"tuesday\"],\"from\":\"10:00\",\"to\":\"12:00\"}]}],%s},\"heard\":{\"how\":\"%s\",\"on\":\"%s\"}}";
        var refused = put(deborah, WANDA, looser.formatted(never, "call", today), rules(deborah));
        assertThat(refused.at("type")).endsWith("heard-not-allowed");
        var stale = put(deborah, WANDA, looser.formatted(never, "came", today), null);
        assertThat(stale.status()).isEqualTo(428);

        var heard = put(deborah, WANDA, looser.formatted(never, "came", today), rules(deborah));
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.at("rules.channels.0.windows.0.days.0")).isEqualTo("tuesday");
        assertThat(heard.at("rules.channels.0.windows.0.from")).isEqualTo("10:00");
        assertThat(heard.at("recorded.heard")).isEqualTo("came");
    }

    @Test
    void whatTheyLoosenThemselvesWaitsAndAWorkerHasAStep() {
        var deborah = known();
        String texts =
                "{\"rules\":{\"channels\":[{\"channel\":\"text\",\"safe\":true,\"windows\":[]}],\"deviceShared\":true,\"neverTalkTo\":\"Mark,"
                    + " who lives there\"}}";

        var said = put(deborah, TestIssuer.person(deborah), texts, rules(deborah));

        assertThat(said.status()).isEqualTo(200);
        assertThat(said.at("rules.deviceShared")).isEqualTo("true");
        assertThat(said.at("rules.channels.1.safe")).isEqualTo("false");
        assertThat(said.at("asked.channels.1.safe")).isEqualTo("true");
        await().until(() -> published(deborah).contains("\"check-contact-rules\""));
        assertThat(published(deborah)).doesNotContain("Mark");
    }

    @Test
    void whileSomethingNewerIsOnItsWayNoPartnerRings() {
        var deborah = known();
        assertThat(partner(deborah, "2026-12-01T10:30:00Z").at("rule")).isEmpty();
        STUB.says(ways(deborah), 503, "");

        intake.says(deborah.value(), "lambeth", "person", 2, "SafeWaysSaid.v1", "{\"revision\":2}");

        await().until(
                        () ->
                                partner(deborah, "2026-12-01T10:30:00Z")
                                        .at("rule")
                                        .equals("newer-said"));
        STUB.says(ways(deborah), 200, "{\"revision\":2,\"contact\":" + CALLS + "}");
        await().until(() -> partner(deborah, "2026-12-01T10:30:00Z").at("rule").isEmpty());
    }

    @Test
    void whatAStepDidNotSettleIsNotForgotten() {
        var deborah = known();
        String texts =
                "{\"rules\":{\"channels\":[{\"channel\":\"text\",\"safe\":true,\"windows\":[]}],\"neverTalkTo\":\"Mark,"
                    + " who lives there\"}}";
        assertThat(put(deborah, TestIssuer.person(deborah), texts, rules(deborah)).status())
                .isEqualTo(200);
        UUID step = kept(deborah).step();
        String finish = "/api/next-steps/" + StepId.of(deborah, step) + "/finish";
        String body = "{\"outcome\":\"not-reached\"}";

        await().until(() -> contact.post(finish, WANDA, body).status() < 300);

        await().until(() -> kept(deborah).step() == null);
        assertThat(kept(deborah).askOn()).isAfter(LocalDate.now(ZoneId.of("Europe/London")));
    }

    @Test
    void whatWasSentIsReadOnNoDeviceThatSomebodyElseMaySee() {
        var deborah = known();
        String herself = TestIssuer.person(deborah);
        String person = "/api/people/" + deborah;
        String watched =
                "{\"rules\":{\"channels\":[],\"deviceShared\":true,\"neverTalkTo\":\"Mark, who"
                        + " lives there\"}}";
        for (String path : new String[] {"/messages", "/replies", "/questions"}) {
            assertThat(contact.get(person + path, herself).status()).as(path).isEqualTo(200);
        }

        assertThat(rules(deborah).at("screen")).isEqualTo("alone");
        assertThat(put(deborah, herself, watched, rules(deborah)).at("screen"))
                .isEqualTo("watched");

        for (String path : new String[] {"/messages", "/replies", "/questions"}) {
            var refused = contact.get(person + path, herself);
            assertThat(refused.status()).as(path).isEqualTo(409);
            assertThat(refused.at("type")).endsWith("device-watched");
            assertThat(contact.get(person + path, WANDA).status()).as(path).isEqualTo(200);
        }
        assertThat(contact.get(person + "/appointments", herself).status()).isEqualTo(200);
    }

    @Test
    void whatWasSentIsReadByThemOnlyOnceItIsKnownWhoSeesTheirDevice() {
        var deborah = known();
        String herself = TestIssuer.person(deborah);
        STUB.says(ways(deborah), 503, "");

        intake.says(deborah.value(), "lambeth", "person", 2, "SafeWaysSaid.v1", "{\"revision\":2}");

        String person = "/api/people/" + deborah;
        await().until(() -> contact.get(person + "/messages", herself).status() == 409);
        for (String path : new String[] {"/messages", "/replies", "/questions"}) {
            var refused = contact.get(person + path, herself);
            assertThat(refused.at("type")).as(path).endsWith("device-unsure");
            assertThat(contact.get(person + path, WANDA).status()).as(path).isEqualTo(200);
        }
        assertThat(rules(deborah).at("screen")).isEqualTo("unsure");
        STUB.says(ways(deborah), 200, "{\"revision\":2,\"contact\":" + CALLS + "}");
        await().until(() -> contact.get(person + "/messages", herself).status() == 200);
    }

    private Kept kept(PersonId person) {
        return (Kept) kept.of(person).state();
    }

    @Test
    void whatMayBeDoneNowIsReadAgainThoughNobodyChangedTheRules() {
        var deborah = known();
        String path = "/api/people/" + deborah + "/contact-rules";
        String tag = rules(deborah).header("ETag");

        intake.says(deborah.value(), "lambeth", "person", 2, "PersonDied.v1", "{}");
        await().until(() -> rules(deborah).at("gate.0.rule").equals("died"));

        var again = contact.get(path, WANDA, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("gate.0.rule")).isEqualTo("died");
        assertThat(again.header("ETag")).isEqualTo(tag); // of the rules, which nobody changed
    }

    @Test
    void somebodyElsesRulesAreNotThere() {
        var deborah = known();
        String path = "/api/people/" + deborah + "/contact-rules";

        assertThat(contact.get(path, TestIssuer.worker("sana", "salford")).status()).isEqualTo(404);
        assertThat(contact.get(path, TestIssuer.person(UUID.randomUUID())).status()).isEqualTo(404);
    }

    @Test
    void aPartnersCallBackIsAskedAboutForItsMoment() {
        var deborah = known();
        String tuesdays =
                "{\"rules\":{\"channels\":[{\"channel\":\"call\",\"safe\":true,\"windows\":[{\"days\":[\"tuesday\"],\"from\":\"10:00\",\"to\":\"12:00\"}]}],\"neverTalkTo\":\"Mark,"
                    + " who lives there\"}}";
        assertThat(put(deborah, WANDA, tuesdays, rules(deborah)).status()).isEqualTo(200);

        var outside = partner(deborah, "2026-12-02T10:30:00Z");
        var within = partner(deborah, "2026-12-01T10:30:00Z");

        assertThat(outside.at("may")).isEqualTo("no");
        assertThat(outside.at("rule")).isEqualTo("outside-hours");
        assertThat(outside.at("next")).isEqualTo("2026-12-08T10:00:00Z");
        assertThat(within.at("until")).isEqualTo("2026-12-01T12:00:00Z");
    }

    private PersonId known() {
        var person = new PersonId(UUID.randomUUID());
        STUB.says(ways(person), 200, "{\"revision\":1,\"contact\":" + CALLS + "}");
        intake.welcomed(person);
        await().until(() -> rules(person).at("known").equals("true"));
        return person;
    }

    private Calls.Answer rules(PersonId person) {
        return contact.get("/api/people/" + person + "/contact-rules", WANDA);
    }

    private Calls.Answer put(PersonId person, String token, String body, Calls.Answer seen) {
        String path = "/api/people/" + person + "/contact-rules";
        return seen == null
                ? contact.put(path, token, body)
                : contact.put(path, token, body, "If-Match", seen.header("ETag"));
    }

    private Calls.Answer gate(PersonId person, String channel) {
        return contact.post(
                "/api/people/" + person + "/gate", WANDA, "{\"channel\":\"" + channel + "\"}");
    }

    /** What is said of a channel in the middle of a day. */
    private Calls.Answer asked(PersonId person, String channel) {
        return partner(person, "2026-12-01T12:30:00Z", channel);
    }

    private Calls.Answer partner(PersonId person, String at) {
        return partner(person, at, "call");
    }

    private Calls.Answer partner(PersonId person, String at, String channel) {
        return contact.post(
                "/internal/people/" + person + "/gate",
                TestIssuer.service("referral-service", "contact-service"),
                "{\"channel\":\"%s\",\"at\":\"%s\"}".formatted(channel, at));
    }

    private static String published(PersonId person) {
        return TopicRecords.all(RealParts.running().kafkaBootstrapServers(), "contact.events.v1")
                .stream()
                .map(Object::toString)
                .filter(it -> it.contains(person.toString()))
                .toList()
                .toString();
    }

    private static String ways(PersonId person) {
        return "/internal/people/" + person + "/ways";
    }
}
