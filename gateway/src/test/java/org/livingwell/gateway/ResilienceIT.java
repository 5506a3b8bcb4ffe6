package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@WithGateway
class ResilienceIT {

    private final Browser browser;
    private final CircuitBreakerRegistry breakers;
    private final MeterRegistry meters;

    ResilienceIT(
            @LocalServerPort int port,
            @Autowired CircuitBreakerRegistry breakers,
            @Autowired MeterRegistry meters) {
        this.browser = new Browser(port);
        this.breakers = breakers;
        this.meters = meters;
    }

    @BeforeEach
    void everybodyIsWell() {
        Around.SERVICES.values().forEach(StubService::well);
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void aPostIsNeverRepeatedWhenTheServiceHangsUp() {
        var referral = Around.SERVICES.get("referral");
        browser.asWorker("GET", "/api/handovers", "");
        referral.well();
        referral.mood = StubService.Mood.HANGING_UP;

        var answer = browser.asWorker("POST", "/api/handovers", "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(referral.asked).hasSize(1);
    }

    @Test
    void aPostIsNeverRepeatedWhenTheServiceDiesMidAnswer() {
        var referral = Around.SERVICES.get("referral");
        referral.mood = StubService.Mood.BREAKING_OFF;

        assertThatThrownBy(() -> browser.asWorker("POST", "/api/handovers", "{}"))
                .isInstanceOf(IllegalStateException.class);

        assertThat(referral.asked).hasSize(1);
    }

    @Test
    void aServicesOwnFailureIsPassedOnAndNeverOpensItsCircuit() {
        var careplan = Around.SERVICES.get("careplan");
        careplan.mood = StubService.Mood.FAILING;
        double before = failures("careplan");

        for (int i = 0; i < 25; i++)
            assertThat(browser.asWorker("GET", "/api/people/p/care-plan", "").body())
                    .contains("of-its-own");

        assertThat(careplan.asked).hasSize(25);
        assertThat(failures("careplan")).isEqualTo(before + 25);
    }

    @Test
    void aServiceThatLacksOnlyWhatWasAskedForIsWellHoweverOftenItSaysSo() {
        var careplan = Around.SERVICES.get("careplan");
        careplan.mood = StubService.Mood.LACKING;

        for (int i = 0; i < 20; i++) {
            var answer = browser.asWorker("GET", "/api/people/p/care-plan", "");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("only-this");
        }

        assertThat(careplan.asked).hasSize(20);
        assertThat(stateOf("careplan")).isEqualTo(CircuitBreaker.State.CLOSED);

        breakers.circuitBreaker("careplan").reset();
        careplan.mood = StubService.Mood.RESTING;
        for (int i = 0; i < 20; i++) browser.asWorker("GET", "/api/people/p/care-plan", "");

        assertThat(stateOf("careplan")).isNotEqualTo(CircuitBreaker.State.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTING", "HANGING_UP"})
    void whatNoRequestCanCauseOpensTheCircuitAndTheAnswerSaysWhatStillWorks(StubService.Mood mood) {
        var careplan = Around.SERVICES.get("careplan");
        careplan.mood = mood;
        for (int i = 0; i < 10; i++)
            browser.asWorker("POST", "/api/people/p/care-plan/goals", "{}");

        assertThat(stateOf("careplan")).isNotEqualTo(CircuitBreaker.State.CLOSED);
        breakers.circuitBreaker("careplan").transitionToForcedOpenState(); // as long as it takes
        var rested = browser.asWorker("GET", "/api/people/p/care-plan", "");

        assertThat(careplan.asked).hasSize(10);
        assertThat(rested.statusCode()).isEqualTo(503);
        assertThat(rested.headers().firstValue("Retry-After")).isPresent();
        assertThat(rested.body())
                .contains("urn:livingwell:problem:service-resting")
                .contains("Care plans and journeys cannot be reached")
                .contains("Still working: introductions; ")
                .contains("999");
        assertThat(browser.asWorker("GET", "/api/people/p", "").statusCode()).isEqualTo(200);
    }

    @Test
    void theOtherTroublesOfIntakeAndContactCloseNoDoor() {
        Around.SERVICES.get("intake").mood = StubService.Mood.RESTING;
        Around.SERVICES.get("contact").mood = StubService.Mood.RESTING;
        for (int i = 0; i < 10; i++) {
            browser.asWorker("POST", "/api/introductions/i/welcome", "{}");
            browser.asWorker("GET", "/api/doors", "");
        }

        Around.SERVICES.values().forEach(StubService::well);

        assertThat(stateOf("intake")).isNotEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(stateOf("contact")).isNotEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(introduce().statusCode()).isEqualTo(200);
        assertThat(post("/api/introductions/status").statusCode()).isEqualTo(200);
        assertThat(post("/api/doors/open").statusCode()).isEqualTo(200);
        assertThat(post("/api/answers").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"introductions", "status", "doors", "answers"})
    void everyDoorRestsByItselfAndSaysSo(String door) {
        breakers.circuitBreaker(door).transitionToForcedOpenState();
        var doors =
                Map.of(
                        "introductions",
                        "/api/introductions",
                        "status",
                        "/api/introductions/status",
                        "doors",
                        "/api/doors/open",
                        "answers",
                        "/api/answers");

        var answers = new TreeMap<String, HttpResponse<String>>();
        doors.forEach((name, path) -> answers.put(name, post(path)));

        assertThat(answers.remove(door).body()).contains("service-resting", "cannot be reached");
        assertThat(answers.values()).allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(200));
    }

    @Test
    void aRestingServiceIsTriedAgain() {
        var careplan = Around.SERVICES.get("careplan");
        careplan.mood = StubService.Mood.RESTING;
        for (int i = 0; i < 11; i++) browser.asWorker("GET", "/api/people/p/care-plan", "");

        careplan.well();

        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(
                                                browser.asWorker(
                                                                "GET",
                                                                "/api/people/p/care-plan",
                                                                "")
                                                        .statusCode())
                                        .isEqualTo(200));
    }

    @Test
    void aRefusalOfTheServiceIsNoFailure() {
        var breaker = breakers.circuitBreaker("intake");

        for (int i = 0; i < 12; i++) browser.asWorker("GET", "/api/people/p", "");

        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isZero();
    }

    @Test
    void introductionsAreTurnedAwayLast() throws Exception {
        var contact = Around.SERVICES.get("contact");
        contact.waiting = new CountDownLatch(1);
        contact.mood = StubService.Mood.WAITING;
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new ArrayList<Future<HttpResponse<String>>>();
            for (int i = 0; i < 6; i++)
                waiting.add(many.submit(() -> browser.asWorker("GET", "/api/next-steps", "")));
            Awaitility.await().until(() -> contact.asked.size() == 6);

            var ordinary = browser.asWorker("GET", "/api/people/p", "");
            var introduction =
                    browser.post("/api/introductions", "{}", "Content-Type", "application/json");
            contact.waiting.countDown();

            assertThat(ordinary.statusCode()).isEqualTo(503);
            assertThat(ordinary.body()).contains("urn:livingwell:problem:busy");
            assertThat(ordinary.headers().firstValue("Retry-After")).isPresent();
            assertThat(introduction.statusCode()).isEqualTo(200);
            for (var each : waiting) assertThat(each.get().statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> introduce() {
        return post("/api/introductions");
    }

    private HttpResponse<String> post(String path) {
        return browser.post(path, "{}", "Content-Type", "application/json");
    }

    private CircuitBreaker.State stateOf(String name) {
        return breakers.circuitBreaker(name).getState();
    }

    private double failures(String name) {
        return meters.counter("gateway.services.failures", "route", name).count();
    }
}
