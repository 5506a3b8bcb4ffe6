package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** How long somebody may look away, and where they are when they are back. */
@WithGateway
@TestPropertySource(properties = "spring.mongodb.database=gateway-rest")
class RestIT {

    private static volatile Duration later = Duration.ZERO;

    @TestBean Clock clock;

    private final Browser browser;
    private final KeptSessions sessions;

    RestIT(@LocalServerPort int port, @Autowired MongoTemplate mongo) {
        this.browser = new Browser(port);
        this.sessions = new KeptSessions(mongo);
    }

    static Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(later);
            }
        };
    }

    @BeforeEach
    @AfterEach
    void now() {
        later = Duration.ZERO;
        sessions.clear();
    }

    @Test
    void after29MinutesWithoutARequestSomebodyIsStillThere() {
        browser.signIn();

        later = Duration.ofMinutes(29);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void after31MinutesWithoutARequestNobodyIs() {
        browser.signIn();

        later = Duration.ofMinutes(31);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(sessions.all()).isEmpty();
    }

    @Test
    void aPageHearsWhenItsSessionEndsWhateverHappens() {
        browser.signIn();

        later = Duration.ofMinutes(10);

        assertThat(browser.get("/api/me").body())
                .containsPattern("\"idleSeconds\":1800,\"endsInSeconds\":35[34]\\d\\d,");
    }

    @Test
    void theKeyOfAnAccountIsTheSameInItsNextSession() {
        browser.signIn();
        String first = browser.get("/api/me").body().replaceFirst(".*draftKeys", "");

        browser.signIn();

        assertThat(first).contains("[\"");
        assertThat(browser.get("/api/me").body()).endsWith(first);
        assertThat(browser.get("/api/me").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void signingInLeadsBackToThePageSomebodyWasOn() {
        browser.get("/login?to=/waiting/018f-4b");

        assertThat(landing()).isEqualTo("/waiting/018f-4b");
        browser.get("/login");
        assertThat(landing()).isEqualTo("/");
    }

    @Test
    void aSignInThatFailedLeadsBackThereTooAndSaysSo() {
        browser.get("/login?to=/waiting/018f-4b");

        var answer = browser.get("/login/oauth2/code/keycloak?code=c&state=s");

        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/waiting/018f-4b?sign-in=failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/%5Celsewhere.example",
                "/api/me",
                "/logout",
                "/login",
                "/oauth2/authorization/keycloak",
                "/people/p1?then=x",
                "/../x",
                "%0d%0aX:y",
            })
    void signingInLeadsNowhereElse(String to) {
        browser.get("/login?to=" + to);

        assertThat(landing()).isEqualTo("/");
    }

    private String landing() {
        return browser.signIn().headers().firstValue("Location").orElseThrow();
    }
}
