package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.RawStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.web.client.HttpClientErrorException;

import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** What somebody answered stands in their plan as their own, and a lead answers what could be. */
@WithNeighbours
class TheirAnswersIT {

    static final String LENA = HeardIT.LENA;
    static final String WANDA = HeardIT.WANDA;
    static final String LINK = "\"heardBy\":null";

    @LocalServerPort int port;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired MongoDatabaseFactory databases;
    @Autowired MeterRegistry meters;
    InAPlan priya;

    @BeforeEach
    void welcome() {
        breakers.circuitBreaker("contact").reset();
        priya = InAPlan.welcomed(Calls.to(port));
    }

    @Test
    void whatCouldHaveBeenBetterIsHersAndALeadAnswersIt() throws Exception {
        String question = UUID.randomUUID().toString();
        answers(question, "how-help-was");
        StubContact.STUB.answered(
                question, said(priya, "could-be-better", "\"canary of zanzibar\"", LINK));

        await().until(() -> reflections().contains("canary of zanzibar"));

        var entry = priya.careplan().get(priya.path("/care-plan/entries"), WANDA);
        assertThat(entry.text())
                .contains(question, "\"kind\":\"question\"", "\"agreement\":\"agreed\"");
        await().until(() -> priya.said("ReflectionShared"));
        String its = heard(LENA).at("heard.0.id");
        String answer = priya.path("/care-plan/heard/" + its + "/answer");
        assertThat(priya.careplan().post(answer, LENA, HeardIT.SORRY).status()).isEqualTo(204);
        assertThat(heard(priya.token()).text())
                .contains("canary of zanzibar", "We ring on the day now");
        assertThat(priya.published().toList().toString()).doesNotContain("zanzibar");
        assertThat(new RawStore(databases).holding("canary of zanzibar")).isEmpty();
        answers(question, "how-help-was");
        assertThat(reflections().split("canary of zanzibar", -1)).hasSize(2);
    }

    @Test
    void whatWasGoodStandsThereAndWaitsForNobody() {
        String question = UUID.randomUUID().toString();
        String byWanda = "\"heardBy\":\"%s\"".formatted(TestIssuer.subject("wanda"));
        StubContact.STUB.answered(question, said(priya, "good", "null", byWanda));

        answers(question, "how-help-was");

        await().until(() -> reflections().contains("It has been good"));
        assertThat(reflections()).contains("\"voice\":\"person\"");
        assertThat(heard(LENA).text()).doesNotContain("It has been good");
    }

    @Test
    void whatAnOlderContactHasNoPathToIsTakenOnceItHasAndClosesNothing() {
        var counted = new CopyOnWriteArrayList<Throwable>();
        breakers.circuitBreaker("contact")
                .getEventPublisher()
                .onError(it -> counted.add(it.getThrowable()));
        String question = UUID.randomUUID().toString();
        StubContact.STUB.knowsNoPathTo(question);
        answers(question, "how-help-was");
        await().until(() -> StubContact.STUB.wasAskedFor(question));

        StubContact.STUB.answered(question, said(priya, "good", "\"said at last\"", LINK));

        await().until(() -> reflections().contains("said at last"));
        assertThat(notFound()).isPositive();
        assertThat(counted).doesNotHaveAnyElementsOfTypes(HttpClientErrorException.NotFound.class);
    }

    @Test
    void whatIsSomebodyElsesOrAnswersSomethingElseIsNotTaken() {
        String theirs = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        String last = UUID.randomUUID().toString();
        var leon = InAPlan.welcomed(Calls.to(port));
        StubContact.STUB.answered(theirs, said(leon, "good", "\"of leon\"", LINK));
        StubContact.STUB.answered(other, said(priya, "good", "\"of how it went\"", LINK));
        StubContact.STUB.answered(last, said(priya, "good", "\"of hers\"", LINK));

        answers(theirs, "how-help-was");
        answers(other, "how-it-went");
        answers(last, "how-help-was");

        await().until(() -> reflections().contains("of hers"));
        await().until(() -> StubContact.STUB.wasAskedFor(theirs));
        assertThat(StubContact.STUB.wasAskedFor(other)).isFalse();
        assertThat(reflections()).doesNotContain("of leon", "of how it went");
    }

    /** Which an operator looks at after a roll-out. */
    private long notFound() {
        return meters.get("http.client.requests")
                .tag("uri", "/internal/questions/{id}/words")
                .tag("status", "404")
                .timer()
                .count();
    }

    private static String said(InAPlan who, String choice, String words, String heardBy) {
        return """
        {"asked":"%s","person":"%s","choice":"%s","words":%s,%s,"at":"2026-11-20T10:00:00Z"}
        """
                .formatted(UUID.randomUUID(), who.person(), choice, words, heardBy);
    }

    private void answers(String question, String kind) {
        try (var contact = new StubPublisher(InAPlan.broker(), "contact")) {
            String data =
                    "{\"asked\":\"%s\",\"kind\":\"%s\",\"choice\":\"good\"}"
                            .formatted(UUID.randomUUID(), kind);
            UUID id = UUID.randomUUID();
            String subject = "question/" + question;
            contact.publish(id, "Answered.v1", subject, 1, priya.person(), "lambeth", data);
        }
    }

    private String reflections() {
        return priya.list(priya.token());
    }

    private Calls.Answer heard(String token) {
        return priya.careplan().get(priya.path("/care-plan/heard"), token);
    }
}
