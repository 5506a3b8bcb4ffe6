package org.livingwell.journeys;

import static org.awaitility.Awaitility.await;

import org.livingwell.journeys.Door.Answer;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** Somebody of a team at the gateway, doing what journeys begin with, as the portal would. */
public record Worker(Door door, String place) {

    /** Somebody of the team of Lambeth. */
    public static Worker of(String name) {
        return new Worker(Door.of(name), "lambeth");
    }

    public static Worker wanda() {
        return of("wanda");
    }

    /** The id of somebody who waits, once they are on the list. */
    public String waiting(String name) {
        return await(name)
                .until(
                        () ->
                                rows("/api/introductions", "introductions").stream()
                                        .filter(it -> it.path("name").asString("").equals(name))
                                        .map(it -> it.path("id").asString())
                                        .toList(),
                        it -> !it.isEmpty())
                .getFirst();
    }

    /** All there is of a list of their place, page by page. */
    public List<JsonNode> rows(String list, String of) {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = door.ask(list + "?place=" + place + cursor).is(200);
            page.body().path(of).forEach(rows::add);
            cursor = page.at("next").isEmpty() ? "" : "&cursor=" + page.at("next");
        } while (!cursor.isEmpty());
        return rows;
    }

    /** The ids of whoever has this name and was welcomed. */
    public List<String> known(String name) {
        String who = "{\"place\":\"%s\",\"name\":\"%s\"}".formatted(place, name);
        var candidates = door.post("/api/people/search", who).is(200).body().path("candidates");
        return candidates
                .valueStream()
                .filter(row -> row.path("name").asString("").equals(name))
                .map(row -> row.path("person").asString())
                .toList();
    }

    /**
     * @param introduction as it is sent, about somebody of this name
     * @return the person's id
     */
    public String welcomed(String name, String introduction) {
        Door.anybody().post("/api/introductions", introduction).is(201);
        String welcome = "/api/introductions/" + waiting(name) + "/welcome";
        return door.post(welcome, "{}").is(201).at("person");
    }

    /** The same for somebody who comes by themselves and tells no more than this. */
    public String welcomedAfter(String name, String told) {
        String introduction =
                "{\"by\":\"self\",\"place\":\"%s\",\"name\":\"%s\",\"broughtBy\":\"%s\"}";
        return welcomed(name, introduction.formatted(place, name, told));
    }

    /** The path of a conversation that is to take place. */
    public String planned(String person, String kind) {
        String conversations = "/api/people/" + person + "/conversations";
        String body = "{\"kind\":\"" + kind + "\"}";
        return conversations + "/" + door.post(conversations, body).is(201).at("id");
    }

    public void write(String talk, String prompt, String text) {
        String body = "{\"text\":\"" + text + "\"}";
        door.put(talk + "/pieces/" + prompt, body, 0).is(200);
    }

    public String plan(String person) {
        return door.ask("/api/people/" + person + "/care-plan").body().toString();
    }

    public String journey(String person) {
        return door.ask("/api/people/" + person + "/journey").body().toString();
    }
}
