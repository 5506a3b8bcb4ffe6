package org.livingwell.intake;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.access.AccessMatrix;
import org.livingwell.platform.test.access.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

@ServiceIT
class AccessMatrixIT {

    /** After these the one it was about is no longer what they were to the caller. */
    static final Pattern TURNS = Pattern.compile(".*/(move|kin|restrict|break-glass|match)");

    @LocalServerPort int port;
    @Autowired ApplicationContext running;
    final Map<Relation, String> introductions = new EnumMap<>(Relation.class);
    final Map<Relation, String> people = new EnumMap<>(Relation.class);
    final Map<Relation, String> openings = new EnumMap<>(Relation.class);

    @Test
    void everybodyGetsWhereTheyAreLetInAndNowhereElse() {
        AccessMatrix.check(running, port, this::subject);
    }

    private @Nullable String subject(String endpoint, Relation relation) {
        boolean anew = TURNS.matcher(endpoint).matches();
        if (endpoint.contains("/people/{id}")) return of(people, relation, anew, this::person);
        if (endpoint.contains("/introductions/{id}")) {
            return placeOnly(relation)
                    ? of(introductions, relation, anew, it -> introduce(it.place()))
                    : null;
        }
        if (endpoint.contains("/break-glass/{id}")) {
            return placeOnly(relation)
                    ? of(openings, relation, false, it -> opening(it.place()))
                    : null;
        }
        return endpoint.contains("/operator") ? "journey" : placeOnly(relation) ? "" : null;
    }

    private static boolean placeOnly(Relation relation) {
        return relation == Relation.SAME || relation == Relation.OTHER || relation == Relation.ANY;
    }

    private static String of(
            Map<Relation, String> known,
            Relation relation,
            boolean anew,
            Function<Relation, String> make) {
        return anew ? make.apply(relation) : known.computeIfAbsent(relation, make);
    }

    private String person(Relation relation) {
        String person = welcome(relation.place());
        String wim = TestIssuer.worker("wim", relation.place());
        String path = "/api/people/" + person;
        switch (relation) {
            case RESTRICTED ->
                    Calls.to(port).post(path + "/restrict", wim, "{\"restricted\": true}");
            case KIN ->
                    Calls.to(port).post(path + "/kin", TestIssuer.worker("wanda", "lambeth"), "{}");
            case GLASS -> open(person, "wanda", "lambeth");
            case ANY, SAME, OTHER, OWN -> {}
        }
        return person;
    }

    private String opening(String place) {
        String stranger = place.equals("lambeth") ? "salford" : "lambeth";
        open(welcome(place), "wendy", stranger);
        return Calls.to(port)
                .get("/api/break-glass", TestIssuer.privacyOfficer("petra", place))
                .at("openings.0.id");
    }

    private void open(String person, String worker, String place) {
        Calls.to(port)
                .post(
                        "/api/people/" + person + "/break-glass",
                        TestIssuer.twiceProven(worker, place),
                        "{\"reason\": \"They are on the phone to us.\"}");
    }

    private String welcome(String place) {
        return Calls.to(port)
                .post(
                        "/api/introductions/" + introduce(place) + "/welcome",
                        TestIssuer.worker("wim", place),
                        "{}")
                .at("person");
    }

    /** Its id follows from the key. */
    private String introduce(String place) {
        String key = UUID.randomUUID().toString();
        String body =
                """
                {"by": "self", "place": "%s", "name": "Amara", "broughtBy": "%s"}
                """
                        .formatted(place, key);
        Calls.to(port).post("/api/introductions", null, body, "Idempotency-Key", key);
        UUID cause = Ids.derive("public", "POST /api/introductions", key);
        return Ids.derive("introduction", cause).toString();
    }
}
