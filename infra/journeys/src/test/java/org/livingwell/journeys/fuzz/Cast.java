package org.livingwell.journeys.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.livingwell.journeys.Door;
import org.livingwell.journeys.Door.Answer;
import org.livingwell.journeys.Worker;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Something of every kind that requests can be about, new ones each time it is asked. */
final class Cast {

    private final Crowd crowd;
    private final String self;
    private final String staff;

    /**
     * @param self the person who has a login
     */
    Cast(Crowd crowd, String self) {
        this.crowd = crowd;
        this.self = self;
        this.staff = id(crowd.door("wanda").get("/api/workers?place=lambeth"), "workers.0.id");
    }

    Map<String, String> names() {
        var worker = new Worker(crowd.door("wanda"), "lambeth");
        Door wanda = worker.door();
        Map<String, String> names = new HashMap<>(Map.of("self", self, "wanda", staff));
        for (String one : new String[] {"introduction", "second", "third"})
            names.put(one, introduced(worker));
        for (String one : new String[] {"person", "guarded"})
            names.put(
                    one,
                    id(
                            wanda.post(
                                    "/api/introductions/" + introduced(worker) + "/welcome", "{}"),
                            "person"));
        String person = "/api/people/" + names.get("person");
        names.put(
                "conversation",
                id(wanda.post(person + "/conversations", "{\"kind\":\"initial\"}"), "id"));
        String worry = "{\"about\":\"person\",\"kinds\":[\"needs\"],\"what\":\"Cold\"}";
        names.put("concern", id(wanda.post(person + "/concerns", worry), "id"));
        names.put("huddle", id(wanda.post("/api/huddles", "{\"place\":\"lambeth\"}"), "id"));
        String lunch =
                "{\"place\":\"lambeth\",\"on\":\"2099-12-08\",\"lunch\":{\"at\":\"12:30\",\"venue\":{\"name\":\"Hall\",\"address\":\"1"
                    + " High Street\"}}}";
        names.put("lunch", id(wanda.post("/api/lunches", lunch), "id"));
        wanda.post(person + "/copy", "{\"identifiedBy\":\"document\"}");
        Door petra = crowd.door("petra");
        names.put(
                "request",
                of(
                        names.get("person"),
                        petra.get("/api/privacy/requests?place=lambeth"),
                        "requests"));
        names.put("hold", id(petra.post(person + "/holds", "{\"reason\":\"court\"}"), "hold"));
        crowd.door("walt").post(person + "/break-glass", "{\"reason\":\"On the phone\"}");
        names.put("opening", of(names.get("person"), petra.get("/api/break-glass"), "openings"));
        names.put("step", of(names.get("person"), wanda.get("/api/next-steps"), "steps"));
        names.putAll(newcomer());
        names.put("other", UUID.randomUUID().toString());
        return names;
    }

    private String introduced(Worker worker) {
        String name = "Nia " + UUID.randomUUID();
        String introduction =
                "{\"by\":\"self\",\"place\":\"lambeth\",\"name\":\"%s\",\"broughtBy\":\"No"
                        + " sleep\"}";
        Door.anybody().post("/api/introductions", introduction.formatted(name)).is(201);
        return worker.waiting(name);
    }

    /** The row of a list that is about them; an id of nothing where there is none. */
    private static String of(String person, Answer list, String rows) {
        for (var row : list.body().path(rows))
            if (row.path("person").asString("").equals(person)) return row.path("id").asString("");
        return UUID.randomUUID().toString();
    }

    private Map<String, String> newcomer() {
        String worker = "{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Newcomer\"}";
        Answer made = crowd.door("lena").post("/api/accounts", worker);
        return Map.of("account", id(made, "account.id"), "worker", id(made, "account.id"));
    }

    private static String id(Answer answer, String field) {
        assertThat(answer.at(field))
                .as(field + " of " + answer.status() + answer.body())
                .isNotEmpty();
        return answer.at(field);
    }
}
