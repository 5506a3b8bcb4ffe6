package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.gateway.StubService.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What somebody wrote is still there when it could not be taken. */
@WithGateway
@TestPropertySource(
        properties = {
            "living-well.limits.introductions-per-minute=60",
            "living-well.limits.status-per-minute=10"
        })
class KeptWordsIT {

    private static final String PROBLEM = "application/problem+json";

    private final Browser browser;
    private final CircuitBreakerRegistry breakers;

    KeptWordsIT(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        this.browser = new Browser(port);
        this.breakers = breakers;
    }

    @BeforeEach
    void everybodyIsWell() {
        Around.SERVICES.values().forEach(StubService::well);
    }

    @AfterEach
    void nothingRests() {
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void aFullRoomOnOneWifiGetsInAtOnceAlthoughSomebodyThereGuessesReferences() throws Exception {
        for (int i = 0; i < 20; i++)
            browser.post("/api/introductions/status", "{}", "Content-Type", "application/json");

        try (var room = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<HttpResponse<String>>>();
            for (int i = 0; i < 25; i++) answers.add(room.submit(() -> introduce("by=self")));
            for (var answer : answers) assertThat(answer.get().statusCode()).isEqualTo(200);
        }

        // of guesses one more is let through every six seconds
        assertThat(Around.SERVICES.get("intake").asked)
                .hasSizeLessThan(20 + 25)
                .filteredOn(it -> it.uri().equals("/api/introductions"))
                .hasSize(25);
    }

    @Test
    void aRefusalOfThePlainFormKeepsEveryWordAndSendsItAgainByItself() {
        breakers.circuitBreaker("introductions").transitionToForcedOpenState();

        var page =
                introduce(
                        "by=self&broughtBy=I+can%27t+%3Cb%3Esleep%3C%2Fb%3E%0D%0Anow"
                                + "&name=%22Amara%22&place=lambeth&mayText=true");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body())
                .contains(
                        "action=\"/api/introductions\"",
                        "data-after=\"10\"",
                        "name=\"broughtBy\" value=\"I can&#39;t"
                                + " &lt;b&gt;sleep&lt;/b&gt;&#10;now\"",
                        "name=\"name\" value=\"&quot;Amara&quot;\"",
                        "name=\"mayText\" value=\"true\"",
                        "src=\"/portal/introduce/again.js\"",
                        "data-exit",
                        "tel:999");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "form-action 'self'");
    }

    @Test
    void whoIsRefusedForComingTooOftenKeepsTheWordsToo() {
        String often = "Bearer " + Around.KEYCLOAK.worker("often-introducing");
        var answers = new ArrayList<HttpResponse<String>>();
        for (int i = 0; i < 100; i++)
            answers.add(introduce("broughtBy=words" + i, "Authorization", often));

        var refused = answers.stream().filter(it -> it.statusCode() == 429).findFirst();

        assertThat(refused.orElseThrow().body()).contains("name=\"broughtBy\" value=\"words");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 413, 415, 422, 500, 502})
    void whateverTheServiceRefusesIsAPageThatKeepsEveryWord(int status) {
        Around.SERVICES.get("intake").refuses(new Answer(status, PROBLEM, "{\"code\":\"no\"}"));

        var page = introduce("by=self&broughtBy=I+cannot+%3Cb%3E&name=Amara");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .contains(
                        ">\nI cannot &lt;b&gt;</textarea>",
                        "name=\"name\" value=\"Amara\"",
                        "action=\"/api/introductions\"",
                        "data-exit",
                        "tel:999")
                .doesNotContain("again.js", "\"code\"");
    }

    @Test
    void whatTheServiceCannotTakeJustNowIsSentAgainByItself() {
        Around.SERVICES.get("intake").refuses(new Answer(503, PROBLEM, "{}"));

        var page = introduce("by=self&broughtBy=I+cannot+sleep");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("data-after=\"3\"", "value=\"I cannot sleep\"");
    }

    @Test
    void aPageOfTheServiceIsPassedOnAsItIs() {
        Around.SERVICES
                .get("intake")
                .refuses(new Answer(400, "text/html;charset=UTF-8", "<h1>Nearly there</h1>"));

        var page = introduce("by=self");

        assertThat(page.body()).isEqualTo("<h1>Nearly there</h1>");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 415, 429, 500, 503})
    void whateverIsRefusedOfAReferenceIsAPageThatKeepsItTheExitAndHelp(int status) {
        Around.SERVICES.get("intake").refuses(new Answer(status, PROBLEM, "{}"));

        var page =
                browser.post(
                        "/api/introductions/status",
                        "reference=K7MR-4T2X",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Authorization",
                        "Bearer " + Around.KEYCLOAK.worker("asking-how-it-stands"));

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body())
                .contains(
                        "action=\"/api/introductions/status\"",
                        "name=\"reference\" value=\"K7MR-4T2X\"",
                        "data-exit",
                        "tel:999")
                .doesNotContain("{{");
    }

    @Test
    void whoWritesALotInAScriptOfManyBytesIsTaken() {
        String words = "%E0%A4%95".repeat(10_000);

        var page = introduce("by=self&broughtBy=" + words);

        assertThat(page.statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTooLongForAnybodyIsKeptToBeShortened() {
        String words = "%E0%A4%95".repeat(40_000);

        var page = introduce("name=Amara&broughtBy=" + words);

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("value=\"Amara\"", "<textarea", "ककक", "Shorten it");
    }

    @Test
    void whatIsCutOffOrHalfWrittenIsKeptAsFarAsItCame() {
        Around.SERVICES.get("intake").refuses(new Answer(400, PROBLEM, "{}"));

        var page = introduce("name=%zz&broughtBy=50%25+sure%E0%A4");

        assertThat(page.body()).contains("value=\"%zz\"", ">\n50% sure");
    }

    @Test
    void whoeverSendsThePlainFormGetsAPageWhateverTheySayTheyAccept() {
        Around.SERVICES.get("intake").refuses(new Answer(422, PROBLEM, "{}"));

        var page =
                browser.post(
                        "/api/introductions",
                        "broughtBy=words",
                        "Content-Type",
                        "Application/X-WWW-Form-Urlencoded; charset=utf-8");

        assertThat(page.body()).contains("words</textarea>");
    }

    @Test
    void whoComesFromAnotherSiteIsRefusedWithAPageToo() {
        var page = introduce("broughtBy=words", "Sec-Fetch-Site", "cross-site");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("words</textarea>", "data-exit");
    }

    @Test
    void nothingElseIsEverSaidBack() {
        breakers.circuitBreaker("introductions").transitionToForcedOpenState();

        var json =
                browser.post(
                        "/api/introductions",
                        "{\"name\":\"Amara\"}",
                        "Content-Type",
                        "application/json",
                        "Accept",
                        "text/html");

        assertThat(json.statusCode()).isEqualTo(503);
        assertThat(json.body()).doesNotContain("Amara");
    }

    private HttpResponse<String> introduce(String form, String... headers) {
        var all =
                Stream.concat(
                        Stream.of(
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Accept",
                                "text/html"),
                        Stream.of(headers));
        return browser.post("/api/introductions", form, all.toArray(String[]::new));
    }
}
