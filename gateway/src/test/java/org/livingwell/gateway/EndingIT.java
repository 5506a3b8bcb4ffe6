package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.TestPropertySource;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Ended means ended: here and at Keycloak, whoever ended it. */
@WithGateway
@TestPropertySource(properties = "living-well.limits.per-minute=1000000")
class EndingIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int ROUNDS = Integer.getInteger("rounds", 30);
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Browser browser;
    private final Browser keycloak;
    private final KeptSessions sessions;
    private final int port;

    EndingIT(@LocalServerPort int port, @Autowired MongoTemplate mongo) {
        this.browser = new Browser(port);
        this.keycloak = new Browser(port);
        this.sessions = new KeptSessions(mongo);
        this.port = port;
    }

    @BeforeEach
    void everybodyIsWell() {
        Around.SERVICES.values().forEach(StubService::well);
        Around.KEYCLOAK.accessTokensLast = Duration.ofMinutes(5);
        Around.KEYCLOAK.refusesRenewal = false;
        Around.KEYCLOAK.logoutAnswers = 204;
        Around.KEYCLOAK.loggedOut.clear();
        sessions.clear();
    }

    @AfterEach
    void nobodyElseIsTold() {
        sessions.clear();
    }

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloakBeforeItAnswers() {
        browser.signIn();

        var answer = signOut(browser);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().map()).doesNotContainKey("location");
        assertThat(Around.KEYCLOAK.loggedOut)
                .singleElement()
                .isEqualTo(
                        "client_id=gateway&client_secret=local-demo-gateway-secret&refresh_token=of-"
                                + Around.KEYCLOAK.sid);
        assertThat(sessions.all()).isEmpty();
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutTakesBothCookiesFromTheBrowser() {
        browser.signIn();

        var answer = signOut(browser);

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(it -> assertThat(it).startsWith("session=;").contains("Max-Age=0"))
                .anySatisfy(it -> assertThat(it).startsWith("csrf=;").contains("Max-Age=0"));
    }

    @Test
    void whileKeycloakIsAwayTheSessionEndsHereAndItIsToldLater() {
        Around.KEYCLOAK.logoutAnswers = 503;
        browser.signIn();

        var answer = signOut(browser);
        var cut = browser.get("/api/me");
        Around.KEYCLOAK.logoutAnswers = 204;
        Around.KEYCLOAK.loggedOut.clear();
        sessions.allDue();

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(cut.statusCode()).isEqualTo(401);
        await().atMost(SOON).until(() -> sessions.owed().isEmpty());
        assertThat(Around.KEYCLOAK.loggedOut)
                .singleElement()
                .asString()
                .endsWith("refresh_token=of-" + Around.KEYCLOAK.sid);
    }

    @Test
    void whatKeycloakIsStillToBeToldIsSealed() {
        Around.KEYCLOAK.logoutAnswers = 503;
        browser.signIn();

        signOut(browser);

        assertThat(sessions.owed())
                .singleElement()
                .satisfies(it -> assertThat(it.toJson()).doesNotContain("of-"));
    }

    @Test
    void aSessionLeftAloneTooLongEndsAtKeycloakTooThoughNobodyAsks() {
        browser.signIn();

        sessions.set(sessions.all().getFirst(), "expireAt", Date.from(Instant.now()));

        await().atMost(SOON).until(() -> sessions.all().isEmpty());
        sessions.allDue();
        await().atMost(SOON).until(() -> !Around.KEYCLOAK.loggedOut.isEmpty());
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void whatKeycloakEndedEndsHereAtOnce() {
        browser.signIn();

        var told = tell(Around.KEYCLOAK.logoutToken(Around.KEYCLOAK.sid, _ -> {}));

        assertThat(told.statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/people/p1").statusCode()).isEqualTo(401);
        assertThat(Around.SERVICES.get("intake").asked).isEmpty();
        assertThat(Around.KEYCLOAK.loggedOut).isEmpty();
    }

    @Test
    void whatKeycloakEndedForAnAccountEndsAllItsSessions() {
        var second = new Browser(port);
        browser.signIn();
        second.signIn();

        tell(Around.KEYCLOAK.logoutToken("", it -> it.claim("sid", null)));

        assertThat(sessions.all()).isEmpty();
        assertThat(second.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void anotherLoginGoesOn() {
        browser.signIn();
        String first = Around.KEYCLOAK.sid;
        var second = new Browser(port);
        second.signIn();

        tell(Around.KEYCLOAK.logoutToken(first, _ -> {}));

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(second.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aLoginThatEndedWhileItWasSigningInOpensNothing() {
        Around.KEYCLOAK.beforeTokens = sid -> tell(Around.KEYCLOAK.logoutToken(sid, _ -> {}));

        browser.signIn();
        Around.KEYCLOAK.beforeTokens = _ -> {};

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(sessions.all()).isEmpty();
    }

    @Test
    void theSameLogoutTokenIsTakenOnce() {
        browser.signIn();
        String token = Around.KEYCLOAK.logoutToken(Around.KEYCLOAK.sid, _ -> {});

        assertThat(tell(token).statusCode()).isEqualTo(204);
        assertThat(tell(token).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoLogoutTokenOfKeycloaksEndsNothing(Consumer<JWTClaimsSet.Builder> wrong) {
        browser.signIn();

        var told = tell(Around.KEYCLOAK.logoutToken(Around.KEYCLOAK.sid, wrong));

        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    static List<Consumer<JWTClaimsSet.Builder>> whatIsNoLogoutTokenOfKeycloaksEndsNothing() {
        return List.of(
                it -> it.issuer("http://elsewhere"),
                it -> it.audience("living-well"),
                it -> it.expirationTime(Date.from(Instant.now().minusSeconds(600))),
                it -> it.expirationTime(null),
                it -> it.jwtID(null),
                it -> it.claim("events", null),
                it -> it.claim("events", Map.of("http://elsewhere/event", Map.of())),
                it -> it.claim("nonce", "n"),
                it -> it.claim("sid", null).subject(null));
    }

    @Test
    void aTokenOfAnotherKindOrKeyIsNoLogoutToken() {
        browser.signIn();
        String sid = Around.KEYCLOAK.sid;

        assertThat(tell(Around.KEYCLOAK.logoutTokenOfType("JWT", sid)).statusCode()).isEqualTo(400);
        assertThat(tell(Around.KEYCLOAK.logoutTokenOfAnotherKey(sid)).statusCode()).isEqualTo(400);
        assertThat(tell("no.token").statusCode()).isEqualTo(400);
        assertThat(tell("%zz").statusCode()).isEqualTo(400);
        assertThat(
                        keycloak.post(
                                        "/logout/connect/back-channel/keycloak",
                                        "",
                                        "Content-Type",
                                        FORM)
                                .statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void logoutTokensWithKeysNobodyKnowsDoNotHaveTheKeysFetchedForEach() {
        int before = Around.KEYCLOAK.keysAsked.get();

        for (int i = 0; i < 8; i++)
            assertThat(tell(Around.KEYCLOAK.logoutTokenOfAnUnknownKey()).statusCode())
                    .isEqualTo(400);

        assertThat(Around.KEYCLOAK.keysAsked.get() - before).isLessThanOrEqualTo(1);
    }

    /** Seeded: rounds differ in when among the reads the sign-out comes, and what is renewed. */
    @Test
    void noneOfFiftyReadsUnderWayBringsBackASessionThatWasEnded() throws Exception {
        var random = new Random(13);
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                var person = new Browser(port);
                Around.KEYCLOAK.accessTokensLast =
                        random.nextBoolean() ? Duration.ofSeconds(10) : Duration.ofMinutes(5);
                person.signIn();
                var session = sessions.all().getFirst();
                if (random.nextBoolean())
                    sessions.set(session, "accessed", Date.from(Instant.now().minusSeconds(120)));
                String cookies =
                        "session=%s; csrf=%s"
                                .formatted(person.cookie("session"), person.cookie("csrf"));
                String csrf = person.cookie("csrf");

                var all = new ArrayList<Callable<Integer>>();
                for (int i = 0; i < 50; i++)
                    all.add(() -> person.get("/api/people/p1", "Cookie", cookies).statusCode());
                all.add(
                        random.nextInt(all.size()),
                        () ->
                                person.post("/logout", "", "Cookie", cookies, "X-CSRF-Token", csrf)
                                        .statusCode());
                for (var answer : many.invokeAll(all)) answer.get();

                assertThat(sessions.all()).as("round %d", round).isEmpty();
                assertThat(new Browser(port).get("/api/me", "Cookie", cookies).statusCode())
                        .as("round %d", round)
                        .isEqualTo(401);
            }
        }
    }

    private static HttpResponse<String> signOut(Browser browser) {
        return browser.post("/logout", "", "X-CSRF-Token", browser.cookie("csrf"));
    }

    private HttpResponse<String> tell(String logoutToken) {
        return keycloak.post(
                "/logout/connect/back-channel/keycloak",
                "logout_token=" + logoutToken,
                "Content-Type",
                FORM);
    }
}
