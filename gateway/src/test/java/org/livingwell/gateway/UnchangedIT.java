package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.UUID;

/** Whether nothing changed is the service's to say. */
@WithGateway
class UnchangedIT {

    private static final String TAG = "\"3\"";

    private final Browser browser;
    private final StubService careplan = Around.SERVICES.get("careplan");

    UnchangedIT(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @BeforeEach
    void everybodyIsWell() {
        careplan.well();
        careplan.tag = TAG;
    }

    @Test
    void anAnswerIsGivenWholeThoughTheBrowserHasItsTag() {
        var answer = readAgain();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("careplan");
        assertThat(answer.headers().firstValue("ETag")).contains(TAG);
        assertThat(careplan.asked.getFirst().headers().getFirst("If-None-Match")).isEqualTo(TAG);
    }

    @Test
    void aServiceThatSaysNothingChangedIsBelieved() {
        careplan.refuses(new StubService.Answer(304, "application/json", ""));

        var answer = readAgain();

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).contains(TAG);
    }

    private HttpResponse<String> readAgain() {
        String token = Around.KEYCLOAK.worker(UUID.randomUUID().toString());
        return browser.send(
                "GET",
                "/api/people/p/care-plan/sharing",
                "",
                "Authorization",
                "Bearer " + token,
                "If-None-Match",
                TAG);
    }
}
