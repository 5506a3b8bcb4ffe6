package org.livingwell.local.demo;

import org.livingwell.local.demo.Door.Answer;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the people of the demo as a worker does: on the waiting list, else by their name. */
final class Cast {

    private final Door door;
    private final List<Scene> scenes;
    private final Map<String, Map<String, String>> waiting = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Cast(Door door, List<Scene> scenes) {
        this.door = door;
        this.scenes = scenes;
    }

    Optional<Scene> named(String name) {
        return scenes.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    boolean isThere(Scene scene) {
        return waiting(scene).isPresent() || known(scene).isPresent();
    }

    /** The id of their introduction, while they wait. */
    Optional<String> waiting(Scene scene) {
        var list = waiting.computeIfAbsent(scene.with(), _ -> list(scene));
        return Optional.ofNullable(list.get(scene.name()));
    }

    /** The waiting list is read anew when somebody is looked for. */
    void somebodyCame() {
        waiting.clear();
    }

    /** The id of somebody who was welcomed. */
    Optional<String> known(Scene scene) {
        if (!known.containsKey(scene.name())) search(scene);
        return Optional.ofNullable(known.get(scene.name()));
    }

    void welcomed(Scene scene, String id) {
        known.put(scene.name(), id);
    }

    private void search(Scene scene) {
        var who = Map.of("place", scene.place(), "name", scene.name());
        var body = JsonMapper.shared().writeValueAsString(who);
        var key = UUID.randomUUID().toString();
        var found = door.post(scene.with(), "/api/people/search", body, key).body();
        for (var row : found.path("candidates")) {
            if (row.path("name").asString("").equals(scene.name())) {
                known.putIfAbsent(scene.name(), row.path("person").asString());
            }
        }
    }

    private Map<String, String> list(Scene scene) {
        var list = new HashMap<String, String>();
        var cursor = "";
        do {
            Answer page =
                    door.get(scene.with(), "/api/introductions?place=" + scene.place() + cursor);
            for (var row : page.body().path("introductions")) {
                list.putIfAbsent(row.path("name").asString(""), row.path("id").asString());
            }
            cursor = page.at("next").isEmpty() ? "" : "&cursor=" + page.at("next");
        } while (!cursor.isEmpty());
        return list;
    }
}
