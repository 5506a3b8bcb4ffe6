package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Neither MongoDB nor Keycloak is there, nor one of the services, from the start. */
@WithGateway
@TestPropertySource(
        properties = {
            "spring.mongodb.uri=mongodb://localhost:1",
            "living-well.keycloak-url=http://localhost:1",
            "living-well.services.community=http://localhost:1"
        })
class OutageIT {

    private static final String RESTING = "urn:livingwell:problem:sign-in-resting";

    private final Browser browser;
    private final Browser management;

    OutageIT(@LocalServerPort int port, @LocalManagementPort int managementPort) {
        this.browser = new Browser(port);
        this.management = new Browser(managementPort);
    }

    @Test
    void anybodyCanStillIntroduceThemselves() {
        Around.SERVICES.get("intake").well();

        var answer = browser.post("/api/introductions", "{}", "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aBrowserThatOnceSignedInCanToo() {
        Around.SERVICES.get("intake").well();

        var answer =
                browser.post(
                        "/api/introductions",
                        "{}",
                        "Content-Type",
                        "application/json",
                        "Cookie",
                        "session=YWJj");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void whoSignedInIsToldThatItIsNotTheirFault() {
        var session = browser.get("/api/people/p", "Cookie", "session=YWJj");
        var token = browser.asWorker("GET", "/api/people/p", "");
        var login = browser.get("/oauth2/authorization/keycloak");

        assertThat(session.statusCode()).isEqualTo(503);
        assertThat(session.body()).contains(RESTING);
        assertThat(token.statusCode()).isEqualTo(503);
        assertThat(token.body()).contains(RESTING);
        assertThat(login.body()).contains(RESTING);
    }

    @Test
    void aServiceThatIsNotThereOpensItsCircuit(@Autowired CircuitBreakerRegistry breakers) {
        for (int i = 0; i < 10; i++)
            assertThat(browser.get("/api/groups").body()).contains("service-resting");

        assertThat(breakers.circuitBreaker("community").getState())
                .isNotEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void itIsAliveAndNotReady() {
        assertThat(management.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(management.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    }
}
