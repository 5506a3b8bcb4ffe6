package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@WithGateway
class ResilienceIT {

    private final Browser browser;
    private final CircuitBreakerRegistry breakers;

    ResilienceIT(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        this.browser = new Browser(port);
        this.breakers = breakers;
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
    void aServicesOwnFailureIsPassedOnUntilItsCircuitOpensAndSaysWhatStillWorks() {
        var careplan = Around.SERVICES.get("careplan");
        careplan.mood = StubService.Mood.FAILING;
        var first = browser.asWorker("GET", "/api/people/p/care-plan", "");
        for (int i = 0; i < 9; i++) browser.asWorker("GET", "/api/people/p/care-plan", "");

        var rested = browser.asWorker("GET", "/api/people/p/care-plan", "");

        assertThat(first.body()).contains("of-its-own");
        assertThat(careplan.asked).hasSize(10);
        assertThat(rested.statusCode()).isEqualTo(503);
        assertThat(rested.headers().firstValue("Retry-After")).isPresent();
        assertThat(rested.body())
                .contains("urn:livingwell:problem:service-resting")
                .contains("Care plans and journeys cannot be reached")
                .contains("Still working: introductions and the waiting list")
                .contains("999");
        assertThat(browser.asWorker("GET", "/api/people/p", "").statusCode()).isEqualTo(200);
    }

    @Test
    void aRestingServiceIsTriedAgain() {
        var careplan = Around.SERVICES.get("careplan");
        careplan.mood = StubService.Mood.HANGING_UP;
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
}
