package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A service that takes too long; here that is soon, so that nobody waits for it. */
@WithGateway
@TestPropertySource(properties = "spring.http.clients.read-timeout=1s")
class PatienceIT {

    private final Browser browser;
    private final CircuitBreakerRegistry breakers;

    PatienceIT(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        this.browser = new Browser(port);
        this.breakers = breakers;
    }

    @BeforeEach
    void everybodyIsWell() {
        Around.SERVICES.values().forEach(StubService::well);
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeOpensItsCircuit() throws Exception {
        var intake = Around.SERVICES.get("intake");
        intake.waiting = new CountDownLatch(1);
        intake.mood = StubService.Mood.WAITING;
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = new ArrayList<Future<HttpResponse<String>>>();
            for (int i = 0; i < 10; i++) late.add(many.submit(this::introduce));
            for (var each : late) assertThat(each.get().body()).contains("service-resting");
        }
        intake.waiting.countDown();

        assertThat(stateOf("introductions")).isNotEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(stateOf("intake")).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    private HttpResponse<String> introduce() {
        return browser.post("/api/introductions", "{}", "Content-Type", "application/json");
    }

    private CircuitBreaker.State stateOf(String name) {
        return breakers.circuitBreaker(name).getState();
    }
}
