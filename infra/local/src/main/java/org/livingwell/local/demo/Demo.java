package org.livingwell.local.demo;

import org.livingwell.local.Ports;
import org.livingwell.local.Trouble;
import org.livingwell.local.demo.Door.Answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Plays the people of the demo into a local stack, so that whoever tries it finds a living place.
 * Each request has a key made of the demo's own names: played again, nothing doubles, and what
 * somebody has changed since stays.
 */
public final class Demo {

    /**
     * What was played.
     *
     * @param people who waits or is known now, of those who have a scene
     * @param left steps that found their work done, or somebody else's
     */
    public record Played(int people, int steps, List<String> left) {}

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final String gateway;
    private final Door door;
    private final Cast cast;
    private final List<Scene> scenes;

    /**
     * @param signIn answers a token for the user name of one of the demo's staff
     */
    public Demo(String gateway, UnaryOperator<String> signIn) {
        this.gateway = gateway;
        scenes = Ports.SERVICES.stream().flatMap(it -> Scene.of(it).stream()).toList();
        door = new Door(gateway, signIn);
        cast = new Cast(door, scenes);
    }

    /**
     * @throws Trouble where the stack is no local one, and nothing was sent; or where something is
     *     answered that no script expects
     */
    public Played play() {
        var now = localTime();
        var lines = new Lines(cast, team(), firstDay(now));
        List<String> left = new ArrayList<>();
        for (var scene : scenes) {
            var introduction = scene.introduction();
            if (introduction == null || cast.isThere(scene)) continue;
            left.addAll(new Playing(door, cast, lines, scene).arrive(introduction));
        }
        cast.somebodyCame();
        scenes.forEach(it -> left.addAll(new Playing(door, cast, lines, it).play()));
        cast.somebodyCame();
        return new Played(
                (int) scenes.stream().filter(cast::isThere).map(Scene::name).distinct().count(),
                scenes.stream().mapToInt(it -> it.steps().size()).sum(),
                left);
    }

    /** Only services of the profile {@code local} tell the time to an operator of the demo. */
    private Instant localTime() {
        door.get(Door.NOBODY, "/api/places");
        var time = clock().body().at("/intake/now");
        if (time.isString()) return Instant.parse(time.asString());
        throw notLocal();
    }

    private Answer clock() {
        try {
            return door.get("oscar", "/api/operator/clock");
        } catch (Trouble noToken) {
            throw noToken.getCause() == null ? notLocal() : noToken;
        }
    }

    private Trouble notLocal() {
        return new Trouble(
                "%s is no local stack: ./infra/demo plays on nothing else, and nothing was sent."
                        .formatted(gateway));
    }

    /** The ids of those who work in the places of the demo, by name. */
    private Map<String, String> team() {
        var team = new HashMap<String, String>();
        var places = new HashMap<String, String>();
        scenes.forEach(it -> places.putIfAbsent(it.place(), it.with()));
        places.forEach(
                (place, worker) -> {
                    var all = door.get(worker, "/api/workers?place=" + place).body();
                    for (var one : all.path("workers")) {
                        team.put(one.path("name").asString(), one.path("id").asString());
                    }
                });
        return team;
    }

    /** Days are counted from when it was played first, so that a repeat says the same. */
    private LocalDate firstDay(Instant now) {
        var first = scenes.getFirst();
        return cast.known(first)
                .map(id -> door.get(first.with(), "/api/people/" + id).at("welcomedAt"))
                .filter(it -> !it.isEmpty())
                .map(Instant::parse)
                .orElse(now)
                .atZone(ZONE)
                .toLocalDate();
    }
}
