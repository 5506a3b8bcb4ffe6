package org.livingwell.journeys;

import static org.awaitility.Awaitility.await;

import org.livingwell.journeys.Door.Answer;
import org.livingwell.platform.test.login.SigningIn;

import java.util.function.Supplier;

/** Somebody who got a login of their own, and signs in for the first time at the real Keycloak. */
public final class Invited {

    static final String PASSWORD = "a garden with 3 apple trees";

    private Invited() {}

    /** A person who sees their own record. */
    static Door person(Worker worker, String person) {
        return new Door(new KeptToken(signsIn(worker, person)));
    }

    /** The same, each time with a new access token. */
    public static Supplier<String> signsIn(Worker worker, String person) {
        String body =
                "{\"kind\":\"person\",\"place\":\"%s\",\"person\":\"%s\"}"
                        .formatted(worker.place(), person);
        Answer invited = worker.door().post("/api/accounts", body).is(201);
        String accounts = "/api/accounts?person=" + person;
        await().until(
                        () ->
                                worker.door()
                                        .get(accounts)
                                        .seen()
                                        .at("accounts.0.state")
                                        .equals("active"));
        String name = invited.at("account.userName");
        signed(name, invited.at("code"));
        return () -> signed(name, PASSWORD);
    }

    private static String signed(String name, String password) {
        var signingIn =
                SigningIn.again(Stack.running().environment().keycloakUrl(), name, password);
        signingIn.pass(PASSWORD);
        return signingIn.tokens().path("access_token").asString();
    }
}
