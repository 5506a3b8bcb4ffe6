package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.livingwell.journeys.Door.Answer;

import java.util.List;

/** A worker at the gateway, doing what journeys begin with, as the portal would for them. */
public record Worker(Door door, String place) {

    public static Worker wanda() {
        return new Worker(Door.of("wanda"), "lambeth");
    }

    /** The id of somebody who waits. */
    public String waiting(String name) {
        String cursor = "";
        while (true) {
            Answer page = door.get("/api/introductions?place=" + place + cursor).is(200);
            for (var row : page.body().path("introductions")) {
                if (row.path("name").asString("").equals(name)) return row.get("id").asString();
            }
            assertThat(page.at("next")).as("a next page").isNotEmpty();
            cursor = "&cursor=" + page.at("next");
        }
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
        return door.get("/api/people/" + person + "/care-plan").seen().body().toString();
    }

    public String journey(String person) {
        return door.get("/api/people/" + person + "/journey").seen().body().toString();
    }
}
