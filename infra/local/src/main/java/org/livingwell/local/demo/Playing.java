package org.livingwell.local.demo;

import org.livingwell.local.Trouble;
import org.livingwell.local.demo.Door.Answer;
import org.livingwell.local.demo.Scene.Step;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One scene being played, with what its steps kept so far. */
final class Playing {

    private static final String INTRODUCTIONS = "/api/introductions";
    private static final String PEOPLE = "/api/people";

    /** Done already, otherwise since, or gone. */
    private static final Set<Integer> LEFT = Set.of(404, 409, 410, 412, 422);

    private static final int MOST_TRIES = 20;

    private final Door door;
    private final Cast cast;
    private final Lines lines;
    private final Scene scene;
    private final Map<String, String> kept = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<String> left = new ArrayList<>();

    Playing(Door door, Cast cast, Lines lines, Scene scene) {
        this.door = door;
        this.cast = cast;
        this.lines = lines;
        this.scene = scene;
    }

    /** They introduce themselves, or somebody does; nobody is signed in for that. */
    List<String> arrive(JsonNode introduction) {
        var body = (ObjectNode) introduction.deepCopy();
        body.put("name", scene.name()).put("place", scene.place());
        var said = lines.said(body.toString(), kept).orElseThrow();
        went(door.post(Door.NOBODY, INTRODUCTIONS, said, key(INTRODUCTIONS)), INTRODUCTIONS);
        return left;
    }

    /** What becomes of them; answers what was left. */
    List<String> play() {
        if (scene.introduction() == null) cast.somebodyCame();
        var waiting = cast.waiting(scene);
        waiting.ifPresent(id -> kept.put("intro", INTRODUCTIONS + "/" + id));
        if (waiting.isEmpty()) {
            cast.known(scene).ifPresent(id -> kept.put("person", PEOPLE + "/" + id));
        }
        scene.steps().forEach(this::play);
        return left;
    }

    private void play(Step step) {
        var key = key(step.path());
        var path = lines.said(step.path(), kept);
        var body = lines.said(step.body("{}"), kept);
        if (path.isEmpty() || body.isEmpty()) {
            left.add(scene.name() + ": " + step.path());
            return;
        }
        var as = step.as() == null ? scene.with() : step.as();
        var answer = askKnown(step, as, path.get(), body.get(), key);
        if (went(answer, step.path()) && step.keep() != null) {
            keep(step.keep(), path.get(), answer);
        }
    }

    /** Another service's part begins before it heard of them: who is known is waited for. */
    private Answer askKnown(Step step, String as, String path, String body, String key) {
        boolean heardOf = scene.introduction() != null || !path.startsWith(PEOPLE);
        for (int tried = 1; ; tried++) {
            var answer = ask(step, as, path, body, key);
            if (heardOf || answer.status() != 404 || tried == MOST_TRIES) return answer;
            Door.pause(Duration.ofMillis(500));
        }
    }

    private Answer ask(Step step, String as, String path, String body, String key) {
        if (step.put() != null) return door.put(as, path, body);
        return step.find() == null ? door.post(as, path, body, key) : door.get(as, path);
    }

    /** The path of what was made, or of the row about this person. */
    private void keep(String name, String path, Answer answer) {
        if (name.equals("person")) {
            cast.welcomed(scene, answer.at("person"));
            kept.put(name, PEOPLE + "/" + answer.at("person"));
        } else if (answer.body().has("id")) {
            kept.put(name, path + "/" + answer.at("id"));
        } else {
            var person = cast.known(scene).orElse("");
            answer.body().findParents("person").stream()
                    .filter(row -> row.path("person").asString("").equals(person))
                    .findFirst()
                    .ifPresent(
                            row ->
                                    kept.put(
                                            name,
                                            path.split("\\?")[0]
                                                    + "/"
                                                    + row.path("id").asString()));
        }
    }

    private boolean went(Answer answer, String what) {
        if (answer.done()) return true;
        if (!LEFT.contains(answer.status())) {
            throw new Trouble(
                    "%s, %s: answered %d %s; the demo's script and the API do not fit."
                            .formatted(scene.name(), what, answer.status(), answer.at("type")));
        }
        left.add(scene.name() + ": " + what + ": " + answer.at("type"));
        return false;
    }

    /** The same at every run, and another for the same request once more. */
    private String key(String what) {
        var name = "%s %s %d".formatted(scene.name(), what, times.merge(what, 1, Integer::sum));
        return "demo-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
