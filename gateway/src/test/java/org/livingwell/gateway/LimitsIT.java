package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;

@WithGateway
class LimitsIT {

    private static final String TOO_LARGE = "urn:livingwell:problem:too-large";

    private final Browser browser;
    private final int port;

    LimitsIT(@LocalServerPort int port) {
        this.browser = new Browser(port);
        this.port = port;
    }

    @BeforeEach
    void everybodyIsWell() {
        Around.SERVICES.values().forEach(StubService::well);
    }

    @Test
    void aHugeBodyIsRefusedBeforeAnyServiceSeesIt() {
        var answer = browser.asWorker("POST", "/api/people/search", "x".repeat(300_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(TOO_LARGE);
        assertThat(Around.SERVICES.get("intake").asked).isEmpty();
    }

    @Test
    void aHugeBodyOfUnsaidLengthIsRefusedToo() throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/api/introductions"))
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[300_000])))
                        .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(TOO_LARGE);
    }

    @Test
    void aLargeButFittingBodyArrivesWhole() {
        String words = "ä".repeat(100_000);

        browser.asWorker("POST", "/api/people/search", words);

        assertThat(Around.SERVICES.get("intake").asked.getFirst().body()).isEqualTo(words);
    }

    @Test
    void oneCallerAskingTooOftenWaitsAndNobodyElseDoes() {
        String often = "Bearer " + Around.KEYCLOAK.worker("often");
        var answers =
                IntStream.range(0, 150)
                        .mapToObj(_ -> browser.get("/api/me", "Authorization", often));

        var refused =
                answers.filter(answer -> answer.statusCode() != 200).findFirst().orElseThrow();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("urn:livingwell:problem:too-many-requests");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.asWorker("GET", "/api/me", "").statusCode()).isEqualTo(200);
    }

    @Test
    void hugeHeadersAreRefused() {
        var answer = browser.get("/api/places", "X-Long", "x".repeat(20_000));

        assertThat(answer.statusCode()).isBetween(400, 431);
    }
}
