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
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Somebody is kept in touch with, from their welcome to their farewell. */
@WithNeighbours
class CheckInIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired CircuitBreakerRegistry breakers;
    Newcomers intake;
    StubPublisher careplan;
    Calls contact;
    PersonId priya;

    @BeforeEach
    void open() {
        breakers.circuitBreaker("intake").reset();
        intake = new Newcomers(refs);
        careplan = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "careplan");
        contact = Calls.to(port);
        priya = intake.welcomed();
        await().until(() -> planned().size() == 1);
    }

    @AfterEach
    void close() {
        intake.close();
        careplan.close();
    }

    @Test
    void aLifeOfCheckInsFromTheWelcomeToTheFarewell() {
        assertThat(days()).containsExactly(in(30));
        String self = TestIssuer.person(priya);
        var chosen =
                contact.put(
                        path("keep-in-touch"), self, "{\"often\":\"every-week\",\"way\":\"call\"}");
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(days()).containsExactly(in(7));
        assertThat(planned().get(0).get("why").asString()).isEqualTo("in-rhythm");

        String first = planned().get(0).get("id").asString();
        await().until(() -> kinds().contains("check-in"));
        assertThat(planned().get(0).get("owner").asString())
                .isEqualTo(TestIssuer.subject("wanda").toString());
        assertThat(
                        post(
                                        first + "/done",
                                        told(
                                                "\"next\":\"Ring about the bus pass\",\"nextOn\":\""
                                                        + in(3)
                                                        + "\","))
                                .status())
                .isEqualTo(204);
        assertThat(post(first + "/done", told("")).at("type")).endsWith("check-in-over");
        assertThat(days()).containsExactly(in(14));
        await().until(() -> kinds().contains("check-in-next"));

        post("", "{\"plan\":{\"day\":\"%s\",\"hour\":\"10:30\"}}".formatted(in(1)));
        assertThat(days()).containsExactly(in(1), in(14));
        String agreed = planned().get(0).get("id").asString();
        post(agreed + "/move", "{\"day\":\"%s\",\"way\":\"visit\"}".formatted(in(2)));
        assertThat(days()).containsExactly(in(2), in(14));
        post("", "{\"contact\":{\"way\":\"text\",\"how\":\"She wrote that she slept\"}}");

        var read = contact.get(path("check-ins"), self).json();
        assertThat(came(read)).containsExactlyInAnyOrder("done", "noted");
        assertThat(read.toString()).contains("We spoke").contains("She wrote that she slept");

        says(2, "PersonPaused.v1", "{\"until\":\"" + in(60) + "\"}");
        await().until(() -> days().equals(List.of(in(60))));
        assertThat(post("", "{\"plan\":{\"day\":\"%s\"}}".formatted(in(1))).at("type"))
                .endsWith("not-with-us");
        says(3, "PersonFarewelled.v1", "{}");
        await().until(() -> planned().isEmpty());
        await().until(() -> !kinds().contains("check-in"));
    }

    @Test
    void aSafetyPlanMeansContactEveryDayAndThenInTheDaysAfterHoweverOftenItIsHeard() {
        for (int times = 0; times < 3; times++) safetyPlan("SafetyPlanActivated.v1", 1);
        await().until(() -> days().equals(List.of(in(0))));
        assertThat(planned().get(0).get("why").asString()).isEqualTo("every-day");
        String today = planned().get(0).get("id").asString();

        post(today + "/done", told(""));
        assertThat(days()).containsExactly(in(1));

        for (int times = 0; times < 3; times++) safetyPlan("SafetyPlanStoodDown.v1", 2);
        await().until(() -> planned().get(0).get("why").asString().equals("afterwards"));
        assertThat(days()).containsExactly(in(1));
        String tomorrow = planned().get(0).get("id").asString();
        post(tomorrow + "/call-off", "{}");
        assertThat(days()).containsExactly(in(2));
    }

    @Test
    void whoeverIsNotReachedIsTriedOnceMoreWithinTheirRulesAndThenSomebodyLooksIntoIt() {
        var deborah = new PersonId(UUID.randomUUID());
        STUB.says(
                "/internal/people/" + deborah + "/ways",
                200,
                "{\"revision\":1,\"contact\":" + RulesIT.CALLS + "}");
        priya = intake.welcomed(deborah);
        await().until(() -> planned().size() == 1);
        await().until(() -> contact.get(path("contact-rules"), WANDA).at("known").equals("true"));
        String first = planned().get(0).get("id").asString();

        post(first + "/missed", "{\"way\":\"call\"}");
        var again = planned().get(0);
        assertThat(again.get("id").asString()).isEqualTo(first);
        assertThat(again.get("again").asBoolean()).isTrue();
        assertThat(again.get("hour").asString()).isBetween("08:00", "20:59");
        post(first + "/missed", "{\"way\":\"call\"}");

        await().until(() -> kinds().contains("check-in-missed"));
        assertThat(planned().get(0).get("id").asString()).isNotEqualTo(first);
        String second = planned().get(0).get("id").asString();
        post(second + "/missed", "{\"way\":\"text\"}"); // no text is safe, ever
        assertThat(came(read())).containsExactly("missed", "missed");
    }

    @Test
    void aStepThatIsFinishedWithoutAWordEndsItsCheckInAndTheNextOneIsPlanned() {
        var first = planned().get(0);
        await().until(() -> kinds().contains("check-in"));

        var finished =
                contact.post(
                        "/api/next-steps/" + first.get("step").asString() + "/finish",
                        WANDA,
                        "{\"outcome\":\"done\"}");

        assertThat(finished.status()).isEqualTo(204);
        await().until(() -> came(read()).equals(List.of("done")));
        await().until(() -> days().equals(List.of(in(60))));
    }

    private void says(long sequence, String type, String data) {
        intake.says(priya.value(), "lambeth", "person", sequence, type, data);
    }

    private void safetyPlan(String type, long sequence) {
        careplan.publish(
                UUID.nameUUIDFromBytes((type + priya).getBytes()),
                type,
                "safety-plan/" + priya,
                sequence,
                priya.value(),
                "lambeth",
                "{}");
    }

    private static String told(String more) {
        return "{\"way\":\"call\"," + more + "\"how\":\"We spoke\"}";
    }

    private Calls.Answer post(String of, String body) {
        return contact.post(path("check-ins") + (of.isEmpty() ? "" : "/" + of), WANDA, body);
    }

    private JsonNode read() {
        return contact.get(path("check-ins"), WANDA).json();
    }

    private JsonNode planned() {
        return read().get("planned");
    }

    private List<String> days() {
        return planned().valueStream().map(it -> it.get("day").asString()).toList();
    }

    private static List<String> came(JsonNode read) {
        return read.get("past").valueStream().map(it -> it.get("came").asString()).toList();
    }

    private List<String> kinds() {
        return contact.get(path("next-steps"), WANDA)
                .json()
                .get("steps")
                .valueStream()
                .map(it -> it.get("kind").asString())
                .toList();
    }

    private String path(String of) {
        return "/api/people/" + priya + "/" + of;
    }

    private static String in(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days).toString();
    }
}
