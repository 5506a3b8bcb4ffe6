package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@WithGateway
class LoginIT {

    /** As it is called over plain http. */
    private static final String SESSION = "session";

    private final Browser browser;
    private final Browser thief;
    private final KeptSessions sessions;
    private final int port;

    LoginIT(@LocalServerPort int port, @Autowired MongoTemplate mongo) {
        this.browser = new Browser(port);
        this.thief = new Browser(port);
        this.sessions = new KeptSessions(mongo);
        this.port = port;
    }

    @BeforeEach
    void everybodyIsWell() {
        Around.SERVICES.values().forEach(StubService::well);
        Around.KEYCLOAK.accessTokensLast = Duration.ofMinutes(5);
        Around.KEYCLOAK.refusesRenewal = false;
        Around.KEYCLOAK.renewals.set(0);
        sessions.clear();
    }

    @Test
    void signingInGoesToKeycloakWithAProof() {
        var login = browser.get("/login").headers().firstValue("Location").orElseThrow();

        var to = browser.get("/oauth2/authorization/keycloak").headers().firstValue("Location");

        assertThat(login).endsWith("/oauth2/authorization/keycloak");
        assertThat(to.orElseThrow())
                .startsWith(Around.KEYCLOAK.url())
                .contains("code_challenge_method=S256", "code_challenge=", "nonce=");
    }

    @Test
    void aPasskeyIsSetUpAtKeycloakByWhoeverIsSignedIn() {
        browser.signIn();
        String login =
                browser.get("/login?passkey=new&to=/today")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();

        var asked =
                browser.get(login.replaceFirst("^https?://[^/]+", ""))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();

        assertThat(asked)
                .startsWith(Around.KEYCLOAK.url())
                .contains("kc_action=webauthn-register-passwordless", "code_challenge=");
        assertThat(browser.get("/oauth2/authorization/keycloak").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).doesNotContain("kc_action"));
    }

    @Test
    void whoSignedInIsKnownAndHasAnotherSessionThanBefore() {
        browser.get("/oauth2/authorization/keycloak");
        String before = browser.cookie("session");

        browser.signIn();
        var me = browser.get("/api/me");

        assertThat(me.body())
                .startsWith(
                        "{\"id\":\"wanda-id\",\"name\":\"Wanda"
                            + " Okafor\",\"roles\":[\"worker\"],\"places\":[\"lambeth\"],\"personId\":null,\"session\":{\"idleSeconds\":1800,");
        assertThat(browser.cookie("session")).isNotEqualTo(before);
    }

    @Test
    void aSignInNobodyBeganFailsAndLeavesNoSession() {
        var answer = browser.get("/login/oauth2/code/keycloak?code=c&state=s");

        assertThat(answer.headers().firstValue("Location")).hasValue("/?sign-in=failed");
        assertThat(sessions.all()).isEmpty();
    }

    @Test
    void aSignInBegunInAnotherTabEndsSignedIn() {
        var begun = browser.get("/oauth2/authorization/keycloak").headers().firstValue("Location");
        String state = begun.orElseThrow().replaceFirst(".*[?&]state=([^&]*).*", "$1");
        browser.signIn();

        var first = browser.get("/login/oauth2/code/keycloak?code=c&state=" + state);

        assertThat(first.headers().firstValue("Location")).hasValue("/");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenSentWithoutASessionIsNotSaidBack() {
        var answer = browser.get("/api/csrf", "Cookie", "csrf=Zanzibara");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("Zanzibara");
    }

    @Test
    void theSessionsTokenIsRelayedAndItsCookieIsNot() {
        browser.signIn();

        browser.get("/api/people/p1");

        var asked = Around.SERVICES.get("intake").asked.getFirst();
        assertThat(asked.headers().getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(asked.headers()).doesNotContainKeys("Cookie", "X-csrf-token");
    }

    @Test
    void aChangeNeedsTheTokenOnlyOurPagesCanRead() {
        browser.signIn();
        browser.get("/api/me");

        var without = browser.post("/api/people/search", "{}");
        var with = browser.post("/api/people/search", "{}", "X-CSRF-Token", browser.cookie("csrf"));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("urn:livingwell:problem:csrf-token");
        assertThat(with.statusCode()).isEqualTo(200);
    }

    /** So that a page of whoever sat here before cannot write for whoever signs in next. */
    @Test
    void signingInChangesTheTokenOfOurPages() {
        browser.signIn();
        browser.get("/api/me");
        String before = browser.cookie("csrf");

        browser.signIn();
        browser.get("/api/me");

        assertThat(browser.cookie("csrf")).isNotEqualTo(before);
        assertThat(browser.post("/api/people/search", "{}", "X-CSRF-Token", before).statusCode())
                .isEqualTo(403);
    }

    @Test
    void somebodySignedInCanStillUseThePlainForm() {
        browser.signIn();

        var answer =
                browser.post(
                        "/api/introductions",
                        "name=Amara",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "same-origin");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void parallelRequestsShareOneRenewal() throws Exception {
        Around.KEYCLOAK.accessTokensLast = Duration.ofSeconds(10);
        browser.signIn();

        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    many.invokeAll(
                            IntStream.range(0, 5)
                                    .<Callable<Integer>>mapToObj(
                                            _ -> () -> browser.get("/api/people/p1").statusCode())
                                    .toList());
            for (var answer : answers) assertThat(answer.get()).isEqualTo(200);
        }

        assertThat(Around.KEYCLOAK.renewals).hasValue(1);
    }

    @Test
    void whomKeycloakForgotIsSignedOut() {
        Around.KEYCLOAK.accessTokensLast = Duration.ofSeconds(10);
        Around.KEYCLOAK.refusesRenewal = true;
        browser.signIn();

        var answer = browser.get("/api/people/p1");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(sessions.all()).isEmpty();
    }

    @Test
    void aCookieReplayedAfterSigningOutOpensNothing() {
        browser.signIn();
        browser.get("/api/me");
        String csrf = browser.cookie("csrf");
        String kept = "%s=%s; csrf=%s".formatted(SESSION, browser.cookie(SESSION), csrf);
        browser.post("/logout", "", "X-CSRF-Token", csrf);

        var read = thief.get("/api/people/x", "Cookie", kept);
        var changed = thief.post("/api/people/search", "{}", "Cookie", kept, "X-CSRF-Token", csrf);

        assertThat(read.statusCode()).isEqualTo(401);
        assertThat(changed.statusCode()).isEqualTo(401);
        assertThat(Around.SERVICES.get("intake").asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/people/search", "/api/introductions/x/welcome", "/logout"})
    void aFormThatAnotherSiteSendsWithTheSessionIsRefused(String path) {
        browser.signIn();
        browser.get("/api/me");
        Around.SERVICES.get("intake").asked.clear();

        var answer =
                browser.post(
                        path,
                        "a=b&_csrf=guessed",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Origin",
                        "https://elsewhere.example",
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Around.SERVICES.get("intake").asked).isEmpty();
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void whoReadsTheDatabaseFindsNeitherTokenNorCookie() {
        browser.signIn();

        var kept = sessions.all().getFirst();

        String cookie = browser.cookie(SESSION);
        String id = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
        assertThat(kept.toJson()).doesNotContain(id, cookie);
        var sealed =
                new String(kept.get("sealed", Binary.class).getData(), StandardCharsets.ISO_8859_1);
        assertThat(sealed).doesNotContain("eyJ", "Wanda", "java.util", id);
    }

    @Test
    void oneSessionsContentOpensNothingUnderAnother() {
        thief.signIn();
        var thiefs = sessions.all().getFirst();
        browser.signIn();
        var victims = sessions.besides(thiefs);

        sessions.set(thiefs, "sealed", victims.get("sealed"));

        assertThat(thief.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void theTokenOfAnotherSessionProvesNothing() {
        browser.signIn();
        browser.get("/api/me");
        thief.signIn();
        thief.get("/api/me");

        String theirs = thief.cookie("csrf");
        String both = "%s=%s; csrf=%s".formatted(SESSION, browser.cookie(SESSION), theirs);
        var answer =
                new Browser(port)
                        .post("/api/people/search", "{}", "Cookie", both, "X-CSRF-Token", theirs);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:livingwell:problem:csrf-token");
    }

    @Test
    void aSessionThatCannotBeReadIsOver() {
        browser.signIn();
        sessions.set(sessions.all().getFirst(), "sealed", new Binary(new byte[] {1, 2, 3}));

        var answer = browser.get("/api/me");

        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
