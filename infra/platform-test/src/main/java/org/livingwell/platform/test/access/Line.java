package org.livingwell.platform.test.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one line of a matrix says: {@code GET /api/things/{id}?place={place} | same: worker lead;
 * own: person | {"a": "body"}}; {@code service(intake-service)} where another than careplan is let
 * in; {@code foreign} where a token of somebody else's is asked for, and none of ours is one.
 */
record Line(
        String method,
        String route,
        boolean open,
        boolean foreign,
        Map<Relation, Set<Role>> in,
        String service,
        String body) {

    private static final Pattern SERVICE = Pattern.compile("service\\(([a-z-]+)\\)");

    static Line parse(String text) {
        String[] parts = text.split(" \\| ", 3);
        String[] endpoint = parts[0].trim().split("\\s+", 2);
        Matcher named = SERVICE.matcher(parts[1]);
        String service = named.find() ? named.group(1) : "careplan-service";
        String who = named.replaceAll("service").trim();
        Map<Relation, Set<Role>> in = new EnumMap<>(Relation.class);
        boolean foreign = who.equals("foreign");
        boolean open = who.equals("public");
        if (!open && !foreign) {
            for (String relation : who.split(";")) {
                String[] pair = relation.trim().split(":\\s*", 2);
                Set<Role> roles = EnumSet.noneOf(Role.class);
                for (String role : pair[1].trim().split("\\s+")) roles.add(Role.of(role));
                in.put(Relation.of(pair[0]), roles);
            }
        }
        String body = parts.length == 3 ? parts[2].trim() : "{}";
        return new Line(endpoint[0], endpoint[1], open, foreign, in, service, body);
    }

    /** The endpoint without its query. */
    String key() {
        int query = route.indexOf('?');
        return method + " " + (query < 0 ? route : route.substring(0, query));
    }

    List<Relation> relations() {
        if (open || foreign || in.containsKey(Relation.ANY)) return List.of(Relation.ANY);
        return Arrays.stream(Relation.values())
                .filter(it -> it != Relation.ANY && it != Relation.NONE)
                .toList();
    }

    boolean names(Role role) {
        return in.values().stream().anyMatch(it -> it.contains(role));
    }

    /** Whether it says that something opened from outside is changed, which is for reading only. */
    boolean changesFromOutside() {
        return changes() && in.containsKey(Relation.GLASS);
    }

    /** The status that refuses, or 0 where they are let in. */
    int refusal(Role role, Relation relation) {
        if (open) return 0;
        if (foreign || role == Role.NOBODY) return 401;
        if (!names(role)) return 403;
        if (lets(role, relation)) return 0;
        return relation == Relation.GLASS && changes() && reads(role) ? 403 : 404;
    }

    /** Whoever opened it from outside is told plainly that it is for reading only. */
    private boolean reads(Role role) {
        return lets(role, Relation.SAME) && (role == Role.WORKER || role == Role.LEAD);
    }

    private boolean lets(Role role, Relation relation) {
        return in.getOrDefault(relation, Set.of()).contains(role);
    }

    /** Opening from outside itself, and closing it, change nothing of theirs. */
    private boolean changes() {
        return !method.equals("GET") && !key().contains("{id}/break-glass");
    }
}
