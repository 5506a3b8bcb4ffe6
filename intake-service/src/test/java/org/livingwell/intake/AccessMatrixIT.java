package org.livingwell.intake;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

@ServiceIT
class AccessMatrixIT {

    @LocalServerPort int port;
    @Autowired ApplicationContext running;
    final Map<Relation, String> introductions = new EnumMap<>(Relation.class);
    final Map<Relation, String> people = new EnumMap<>(Relation.class);
    final Map<Relation, String> openings = new EnumMap<>(Relation.class);

    @Test
    void everybodyGetsWhereTheyAreLetInAndNowhereElse() {
        introductions.put(Relation.SAME, introduce("lambeth"));
        introductions.put(Relation.OTHER, introduce("salford"));
        introductions.put(Relation.ANY, introductions.get(Relation.SAME));
        people.put(Relation.SAME, welcome("lambeth"));
        people.put(Relation.OWN, welcome("lambeth"));
        people.put(Relation.OTHER, welcome("salford"));
        people.put(Relation.GLASS, welcome("salford"));
        people.put(Relation.ANY, people.get(Relation.SAME));
        open(people.get(Relation.GLASS), "wanda", "lambeth");
        openings.put(Relation.SAME, opening("lambeth"));
        openings.put(Relation.OTHER, opening("salford"));

        AccessMatrix.check(running, port, this::subject);
    }

    private @Nullable String subject(String route, Relation relation) {
        if (route.endsWith("/people/{id}/break-glass") && relation == Relation.OTHER) {
            return welcome("salford"); // it is not outside any more once it is open
        }
        if (route.contains("/people/")) return people.get(relation);
        if (route.contains("/introductions/")) return introductions.get(relation);
        if (route.contains("/break-glass/")) return openings.get(relation);
        if (route.contains("{place}")) {
            return relation == Relation.SAME || relation == Relation.OTHER ? "" : null;
        }
        return "journey";
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

    private String introduce(String place) {
        var intake = Calls.to(port);
        String words = UUID.randomUUID().toString();
        intake.post(
                "/api/introductions",
                null,
                """
                {"by": "self", "place": "%s", "name": "Amara", "broughtBy": "%s"}
                """
                        .formatted(place, words));
        return intake.get("/api/introductions?place=" + place, TestIssuer.worker("wim", place))
                .json()
                .at("/introductions")
                .valueStream()
                .filter(it -> it.at("/broughtBy").asString().equals(words))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }
}
