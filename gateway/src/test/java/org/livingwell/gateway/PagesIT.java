package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.regex.Pattern;

@WithGateway
@ExtendWith(OutputCaptureExtension.class)
class PagesIT {

    private final Browser browser;
    private final Browser management;

    PagesIT(@LocalServerPort int port, @LocalManagementPort int managementPort) {
        this.browser = new Browser(port);
        this.management = new Browser(managementPort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/waiting", "/people/018f-4b"})
    void everyAddressOfThePortalIsThePortal(String path) {
        var page = browser.get(path, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<lw-page>");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void homeHasItsWordsInThePageAndNoOtherAddressHasThem() {
        assertThat(browser.get("/").body()).contains("You are welcome here", "116 123", "85258");
        assertThat(browser.get("/waiting").body()).doesNotContain("You are welcome here");
    }

    @Test
    void whatIsNamedByItsContentIsNeverAskedForAgain() {
        var file = browser.get("/bundled/named-by-content.js");

        assertThat(file.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000", "immutable");
        assertThat(browser.get("/bundled/named-otherwise.js").statusCode()).isEqualTo(404);
        assertThat(browser.get("/bundled").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/lit/index.js",
                "/webjars/lit-html/lit-html.js",
                "/webjars/lit-element/index.js",
                "/webjars/lit__reactive-element/reactive-element.js",
                "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css",
                "/webjars/swagger-ui/swagger-ui-bundle.js"
            })
    void librariesAreFoundWithoutTheirVersion(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    /** One of them that is missing or kept from a worker, and nothing is there in an outage. */
    @Test
    void thePageThatOpensWithoutUsIsWholeAndItsWorkerMayRun() {
        var worker = browser.get("/notes-worker.js");

        var files = Pattern.compile("'(/[a-z./]+)'").matcher(worker.body()).results();
        assertThat(files.map(it -> browser.get(it.group(1)).statusCode()))
                .hasSize(9)
                .containsOnly(200);
        assertThat(worker.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/javascript");
        assertThat(worker.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(worker.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "connect-src 'self'")
                .doesNotContain("worker-src");
        assertThat(browser.get("/notes").body()).contains("<title>Notes</title>");
        assertThat(browser.get("/notes").headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        String tag = browser.get("/portal/app.js").headers().firstValue("ETag").orElseThrow();

        var again = browser.get("/portal/app.js", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/missing.js", "/internal/x", "/webjars/lit/nothing.js", "/webjars/lit"})
    void whatIsNotThereIsAProblem(String path) {
        var answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:livingwell:problem:not-found");
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() {
        var page = browser.get("/").headers();
        var api = browser.get("/api/places").headers();

        assertThat(page.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(api.firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void theKitIsShownOnOnesOwnMachine() {
        assertThat(browser.get("/kit", "Accept", "text/html").body()).contains("<lw-kit>");
    }

    @Test
    void healthAndMetricsAreOnTheirOwnPortOnly() {
        assertThat(management.get("/actuator/health/liveness").body()).contains("UP");
        assertThat(management.get("/actuator/health/readiness").body()).contains("UP");
        assertThat(management.get("/actuator/prometheus").body())
                .contains("resilience4j_circuitbreaker_state");
        assertThat(management.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/waiting", "/api/places", "/api/me", "/login"})
    void whatIsBehindTheDoorIsNotBehindTheManagementPort(String path) {
        assertThat(management.get(path).statusCode()).isEqualTo(404);
        assertThat(management.get(path, "Authorization", "Bearer x").statusCode()).isEqualTo(404);
    }

    @Test
    void aCalendarIsReadWithoutSigningInAndItsSecretIsWrittenNowhere(CapturedOutput output) {
        Around.SERVICES.values().forEach(StubService::well);

        var read = browser.get("/my-calendar/7kd2-secret.ics");

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Cache-Control")).hasValue("no-store");
        var asked = Around.SERVICES.get("contact").asked.getFirst();
        assertThat(asked.uri()).isEqualTo("/my-calendar/7kd2-secret.ics");
        assertThat(asked.headers()).doesNotContainKeys("Cookie", "Authorization");
        assertThat(management.get("/actuator/prometheus").body())
                .contains("http_server_requests")
                .doesNotContain("7kd2-secret");
        assertThat(output).doesNotContain("7kd2-secret");
    }

    @Test
    void allServicesAreDescribedTogether() {
        var docs = browser.get("/api/docs").body();

        assertThat(docs)
                .contains("\"openapi\":\"3.1.0\"", "/api/intake/things", "/api/contact/things")
                .contains("#/components/schemas/intake.Thing", "\"operationId\":\"intakeList\"")
                .doesNotContain("/internal/");
        assertThat(browser.get("/api/docs/").body()).contains("swagger-ui-bundle.js");
    }

    @Test
    void theClockOfTheLocalStackIsMovedInAllServices() {
        var answer = browser.asWorker("POST", "/api/operator/clock", "");

        assertThat(answer.statusCode()).isEqualTo(400);
    }
}
