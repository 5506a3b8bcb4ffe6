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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

@ServiceIT
class AccessMatrixIT implements AccessMatrix.Subjects {

    static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    /** After these the one it was about is no longer what they were to the caller. */
    static final Pattern TURNS =
            Pattern.compile(".*/(move|kin|restrict|break-glass|break-glass/close|match|died)");

    @LocalServerPort int port;
    @Autowired ApplicationContext running;
    final Map<Relation, String> introductions = new EnumMap<>(Relation.class);
    final Map<Relation, String> people = new EnumMap<>(Relation.class);
    final Map<String, String> parts = new HashMap<>();
    final Map<Relation, String> openings = new EnumMap<>(Relation.class);

    @Test
    void everybodyGetsWhereTheyAreLetInAndNowhereElse() {
        AccessMatrix.check(running, port, this);
    }

    @Override
    public @Nullable String id(String endpoint, Relation relation) {
        if (endpoint.contains("/people/{id}")) {
            return people.computeIfAbsent(relation, this::person);
        }
        if (relation == Relation.GLASS && endpoint.contains("/introductions/{id}")) {
            return introductions.computeIfAbsent(relation, _ -> openedIntroduction());
        }
        boolean place =
                relation == Relation.SAME || relation == Relation.OTHER || relation == Relation.ANY;
        if (!place) return null;
        if (endpoint.contains("/introductions/{id}")) {
            return introductions.computeIfAbsent(relation, it -> introduce(it.place()));
        }
        if (endpoint.contains("/break-glass/{id}")) {
            return openings.computeIfAbsent(relation, it -> opening(it.place()));
        }
        if (endpoint.contains("/operator")) return "journey";
        if (!endpoint.contains("{id}")) return NOBODY;
        return parts.computeIfAbsent(
                endpoint + " " + relation.place(), _ -> made(endpoint, relation.place()));
    }

    private String made(String endpoint, String place) {
        return switch (endpoint.split("/")[2]) {
            case "huddles" -> huddle(place);
            case "accounts" -> account(place);
            case "workers" -> colleague(place);
            case "privacy" -> request(place);
            case String _ -> NOBODY;
        };
    }

    @Override
    public String part(String variable, String person, Relation relation) {
        if (variable.equals("prompt")) return "going-well";
        return parts.computeIfAbsent(
                variable + " " + person, _ -> made(variable, person, relation.place()));
    }

    private String made(String variable, String person, String place) {
        String path = "/api/people/" + person;
        String wim = TestIssuer.worker("wim", place);
        return switch (variable) {
            case "conversation" -> conversation(path + "/conversations", wim);
            case "number" -> sitting(path + "/conversations", wim);
            case "companion" -> companion(path + "/conversations", wim);
            case "concern" ->
                    posted(
                            path + "/concerns",
                            wim,
                            "{\"about\": \"person\", \"kinds\": [\"needs\"], \"what\": \"cold\"}",
                            "id");
            case "hold" ->
                    posted(
                            path + "/holds",
                            TestIssuer.privacyOfficer("petra", place),
                            "{\"reason\": \"court\"}",
                            "hold");
            case "introduction" -> NOBODY;
            case String unknown -> throw new AssertionError("nobody makes a " + unknown);
        };
    }

    /** The open one, where there is one already. */
    private String conversation(String path, String worker) {
        Calls.to(port).post(path, worker, "{\"kind\": \"together\"}");
        return Calls.to(port).get(path, worker).at("conversations.0.id");
    }

    private String companion(String path, String worker) {
        String talk = path + "/" + conversation(path, worker);
        Calls.to(port).post(talk + "/companions", worker, "{\"name\": \"Maureen\"}");
        String id = Calls.to(port).get(talk, worker).at("companions.0.id");
        return id.isEmpty() ? NOBODY : id; // nobody comes along where the open one is initial
    }

    private String sitting(String path, String worker) {
        String talk = path + "/" + conversation(path, worker);
        Calls.to(port)
                .post(
                        talk + "/sittings",
                        worker,
                        "{\"on\": \"2026-01-05\", \"where\": \"with-us\"}");
        return "0";
    }

    private String huddle(String place) {
        String body = "{\"place\": \"" + place + "\"}";
        return posted("/api/huddles", TestIssuer.worker("wim", place), body, "id");
    }

    private String account(String place) {
        String body = "{\"kind\": \"worker\", \"place\": \"" + place + "\", \"name\": \"Nia\"}";
        return posted("/api/accounts", TestIssuer.lead("lena", place), body, "account.id");
    }

    private String colleague(String place) {
        return running.getBean(Colleagues.class)
                .worker("matrix-" + UUID.randomUUID(), place)
                .toString();
    }

    private String request(String place) {
        String person = welcome(place);
        String wim = TestIssuer.worker("wim", place);
        posted("/api/people/" + person + "/copy", wim, "{\"identifiedBy\": \"document\"}", "");
        return Calls.to(port)
                .get(
                        "/api/privacy/requests?place=" + place,
                        TestIssuer.privacyOfficer("petra", place))
                .json()
                .get("requests")
                .valueStream()
                .filter(it -> it.get("person").asString().equals(person))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private String posted(String path, String token, String body, String field) {
        String key = UUID.randomUUID().toString();
        var answer = Calls.to(port).post(path, token, body, "Idempotency-Key", key);
        if (answer.status() >= 300) throw new AssertionError(path + " " + answer.text());
        return field.isEmpty() ? "" : answer.at(field);
    }

    @Override
    public void done(String endpoint, Relation relation) {
        if (!TURNS.matcher(endpoint).matches()) return;
        people.remove(relation);
        introductions.remove(relation);
    }

    private String person(Relation relation) {
        String person = welcome(relation.place());
        String wim = TestIssuer.worker("wim", relation.place());
        String path = "/api/people/" + person;
        switch (relation) {
            case RESTRICTED ->
                    Calls.to(port)
                            .post(
                                    path + "/restrict",
                                    wim,
                                    "{\"restricted\": true, \"openTo\": []}");
            case KIN ->
                    Calls.to(port).post(path + "/kin", TestIssuer.worker("wanda", "lambeth"), "{}");
            case GLASS -> open(person, "wanda", "lambeth");
            case NONE, ANY, SAME, OTHER, OWN -> {}
        }
        return person;
    }

    /** That of somebody welcomed elsewhere, whose record Wanda opened. */
    private String openedIntroduction() {
        String introduction = introduce("salford");
        open(welcomed(introduction, "salford"), "wanda", "lambeth");
        return introduction;
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
        return welcomed(introduce(place), place);
    }

    private String welcomed(String introduction, String place) {
        return Calls.to(port)
                .post(
                        "/api/introductions/" + introduction + "/welcome",
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
