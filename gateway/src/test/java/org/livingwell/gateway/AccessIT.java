package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.function.Supplier;
import java.util.stream.Stream;

@WithGateway
class AccessIT {

    private final Browser browser;

    AccessIT(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @BeforeEach
    void everybodyIsWell() {
        Around.SERVICES.values().forEach(StubService::well);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/introductions",
                "/api/me",
                "/api/people/p1",
                "/api/lunches/past?place=lambeth",
                "/fhir/Task/1",
                "/api/nothing"
            })
    void withoutLoginAnApiCallIsAProblemAndNeverARedirect(String path) {
        var answer = browser.get(path, "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("urn:livingwell:problem:not-signed-in", "Sign in to continue")
                .doesNotContain("You've been");
    }

    @Test
    void whereToPopInForLunchIsForEverybody() {
        assertThat(browser.get("/api/lunches/coming").body())
                .isEqualTo("{\"service\":\"contact\"}");
    }

    @ParameterizedTest
    @MethodSource("brokenTokens")
    void aTokenThatIsNotOursIsRefused(Supplier<String> token) {
        var answer = browser.get("/api/people/p1", "Authorization", "Bearer " + token.get());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(Around.SERVICES.get("intake").asked).isEmpty();
    }

    @Test
    void tokensWithKeysNobodyKnowsDoNotHaveTheKeysFetchedForEach() {
        browser.asWorker("GET", "/api/people/p1", "");
        int before = Around.KEYCLOAK.keysAsked.get();

        for (int i = 0; i < 8; i++) {
            var refused =
                    browser.get(
                            "/api/people/p1",
                            "Authorization",
                            "Bearer " + Around.KEYCLOAK.unknownKey());
            assertThat(refused.statusCode()).isEqualTo(401);
        }

        assertThat(Around.KEYCLOAK.keysAsked.get() - before).isLessThanOrEqualTo(1);
        assertThat(browser.asWorker("GET", "/api/people/p1", "").statusCode()).isEqualTo(200);
    }

    static Stream<Supplier<String>> brokenTokens() {
        var keycloak = Around.KEYCLOAK;
        return Stream.of(
                keycloak::unsigned,
                keycloak::otherIssuer,
                keycloak::otherAudience,
                keycloak::otherKey,
                keycloak::unknownKey,
                keycloak::expired,
                () -> "not.a.token",
                () -> "");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/introductions?place=lambeth, intake",
        "/api/people/p1, intake",
        "/api/people/p1/conversations/c/prompts, intake",
        "/api/places/lambeth/settings, intake",
        "/api/insight/intake, intake",
        "/api/people/p1/care-plan, careplan",
        "/api/people/p1/care-plan/goals/g/ratings, careplan",
        "/api/people/p1/journey, careplan",
        "/api/people/p1/seen-by, careplan",
        "/api/people/p1/needs/n/practical-help, referral",
        "/api/partner/handovers?since=x, referral",
        "/fhir/Task/1, referral",
        "/api/activities/a/sessions/d/spots, community",
        "/api/people/p1/suggestions, community",
        "/oruk/services, community",
        "/api/people/p1/contact-rules, contact",
        "/api/people/p1/communication-needs, contact",
        "/api/doors, contact",
        "/api/people/p1/appointments, contact",
        "/api/people/p1/appointments/a1/cannot-make-it, contact",
        "/api/people/p1/calendar/revoke, contact",
        "/api/calendar, contact",
        "/api/away/back, contact",
        "/my-calendar/abc.ics, contact",
        "/api/lunches?place=lambeth, contact",
        "/api/people/p1/keep-in-touch/lunches, contact",
        "/api/people/p1/questions/q/heard, contact",
        "/api/next-steps, contact"
    })
    void everyAddressReachesItsService(String path, String service) {
        var answer = browser.asWorker("GET", path, "");

        assertThat(answer.body()).isEqualTo("{\"service\":\"" + service + "\"}");
        assertThat(Around.SERVICES.get(service).asked.getFirst().uri()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/people/p1/held",
                "/actuator/health",
                "/actuator",
                "/api/insight",
                "/api/people/p1/unknown"
            })
    void whatIsInternalIsNotThere(String path) {
        var answer = browser.asWorker("GET", path, "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:livingwell:problem:not-found");
        assertThat(Around.SERVICES.values()).allSatisfy(s -> assertThat(s.asked).isEmpty());
    }

    @Test
    void aProvidersOwnTokenGoesOnToWhoeverAgreedOnIt() {
        var answer =
                browser.post(
                        "/api/providers/notify/receipts",
                        "{}",
                        "Authorization",
                        "Bearer one-that-is-none-of-ours");

        assertThat(answer.statusCode()).isEqualTo(200);
        var asked = Around.SERVICES.get("contact").asked.getFirst();
        assertThat(asked.headers().getFirst("Authorization"))
                .isEqualTo("Bearer one-that-is-none-of-ours");
    }

    @Test
    void anybodyCanIntroduceThemselves() {
        var answer =
                browser.post(
                        "/api/introductions",
                        "{\"name\":\"Amara\"}",
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        "k1",
                        "Cookie",
                        "other=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        var asked = Around.SERVICES.get("intake").asked.getFirst();
        assertThat(asked.body()).isEqualTo("{\"name\":\"Amara\"}");
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("k1");
        assertThat(asked.headers()).doesNotContainKeys("Cookie", "Authorization");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aMachinesTokenIsPassedOn() {
        String token = Around.KEYCLOAK.worker("machine");

        browser.get("/api/people/p1/journey?after=a%20b", "Authorization", "Bearer " + token);

        var asked = Around.SERVICES.get("careplan").asked.getFirst();
        assertThat(asked.uri()).isEqualTo("/api/people/p1/journey?after=a%20b");
        assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer " + token);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Origin, https://elsewhere.example, 403",
        "Origin, http://localhost:8080, 200",
        "Origin, null, 200"
    })
    void aFormOfAnotherSiteIsRefused(String header, String value, int status) {
        var answer =
                browser.post(
                        "/api/introductions",
                        "name=Amara&broughtBy=a+b%26c",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        header,
                        value);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 200)
            assertThat(Around.SERVICES.get("intake").asked.getFirst().body())
                    .isEqualTo("name=Amara&broughtBy=a+b%26c");
    }
}
