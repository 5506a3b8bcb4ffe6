package org.livingwell.journeys;

import static org.awaitility.Awaitility.await;

import org.livingwell.journeys.Door.Answer;
import org.livingwell.platform.test.login.SigningIn;

import java.util.function.Supplier;

/** Somebody who got a login of their own, and signs in for the first time at the real Keycloak. */
public final class Invited {

    static final String PASSWORD = "a garden with 3 apple trees";

    private Invited() {}

    /**
     * Somebody who supports a person.
     *
     * @param id under which something is shared with them
     */
    record Supporter(String id, Door door) {}

    /** A person who sees their own record. */
    static Door person(Worker worker, String person) {
        return new Door(new KeptToken(signsIn(worker, person)));
    }

    /** Somebody who sees of a person's record what is shared with them. */
    static Supporter supporter(Worker worker, String person) {
        return supporting(worker, "supporter", person);
    }

    private static Supporter supporting(Worker worker, String kind, String person) {
        Answer invited = invited(worker, kind, person);
        return new Supporter(invited.at("account.id"), new Door(new KeptToken(signsIn(invited))));
    }

    /** Somebody who sees their own record, and may be shown others'. */
    static Supporter both(Worker worker, String person) {
        return supporting(worker, "person-supporter", person);
    }

    /** A person's own, each time with a new access token. */
    public static Supplier<String> signsIn(Worker worker, String person) {
        return signsIn(invited(worker, "person", person));
    }

    private static Answer invited(Worker worker, String kind, String person) {
        String body =
                "{\"kind\":\"%s\",\"place\":\"%s\",\"person\":\"%s\"}"
                        .formatted(kind, worker.place(), person);
        Answer invited = worker.door().post("/api/accounts", body).is(201);
        String accounts = "/api/accounts?person=" + person;
        await().until(() -> isActive(worker.door().ask(accounts), invited.at("account.id")));
        return invited;
    }

    private static boolean isActive(Answer accounts, String id) {
        return accounts.body()
                .path("accounts")
                .valueStream()
                .filter(it -> it.path("id").asString().equals(id))
                .anyMatch(it -> it.path("state").asString().equals("active"));
    }

    private static Supplier<String> signsIn(Answer invited) {
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
