package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;
import org.livingwell.local.Tokens;
import org.livingwell.platform.test.login.SigningIn;

import java.time.Duration;

/** Ended means ended, at the gateway and at the real Keycloak. */
@OnTheStack
class SignedOutJourneyIT {

    private static final Duration LONG_BEFORE_A_TOKEN_ENDS = Duration.ofMinutes(1);

    /** Whoever signs out does not wait for Keycloak longer than two seconds; it is told again. */
    private static final Duration KEYCLOAK_IS_TOLD = Duration.ofMinutes(1);

    @Test
    void whoSitsDownAfterSomebodySignedOutIsAskedForAPassword() {
        var wanda = SigningIn.through(Stack.gateway(), "wanda", Tokens.PASSWORD);
        assertThat(wanda.reads("/api/me")).isEqualTo(200);

        assertThat(wanda.signsOut()).isEqualTo(204);

        assertThat(wanda.reads("/api/me")).isEqualTo(401);
        await().atMost(KEYCLOAK_IS_TOLD).until(wanda::isAskedAgain);
        assertThat(wanda.reads("/api/me")).isEqualTo(401);
    }

    @Test
    void aBrowserIsOutAtOnceWhenItsAccountEnds() {
        var worker = Worker.wanda();
        String person = worker.welcomedAfter("Nell Sands", "I would like some company.");
        Answer invited =
                worker.door()
                        .post(
                                "/api/accounts",
                                "{\"kind\":\"person\",\"place\":\"%s\",\"person\":\"%s\"}"
                                        .formatted(worker.place(), person))
                        .is(201);
        String accounts = "/api/accounts?person=" + person;
        await().until(() -> worker.door().get(accounts).at("accounts.0.state").equals("active"));
        var nell =
                SigningIn.through(
                        Stack.gateway(), invited.at("account.userName"), invited.at("code"));
        nell.pass("a garden with 3 apple trees");
        assertThat(nell.reads("/api/me")).isEqualTo(200);

        worker.door().post("/api/accounts/" + invited.at("account.id") + "/disable", "{}").done();

        await().atMost(LONG_BEFORE_A_TOKEN_ENDS).until(() -> nell.reads("/api/me") == 401);
        await().atMost(KEYCLOAK_IS_TOLD).until(nell::isAskedAgain);
    }
}
