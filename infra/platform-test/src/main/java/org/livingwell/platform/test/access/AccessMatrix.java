package org.livingwell.platform.test.access;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks every endpoint of a running service as everybody, about everybody, and holds the answers to
 * what {@code src/test/resources/access-matrix.txt} declares. An endpoint without a line fails, and
 * a line without an endpoint. Whom a door does not know by their role, its rule is asked about;
 * whomever it knows calls by HTTP, and so do a token that counts for nothing and one without roles,
 * so that no rule is there that nobody applies.
 */
public final class AccessMatrix {

    private static final Path DECLARED = Path.of("src", "test", "resources", "access-matrix.txt");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Makes what endpoints are asked about. */
    public interface Subjects {

        /**
         * @param endpoint method and route
         * @return the id the route's variable gets, or null where there is none of this relation
         */
        @Nullable String id(String endpoint, Relation relation);

        /**
         * @param variable of the route, after its first one
         * @param id what the first one got
         * @return what this one gets, something of theirs
         */
        default String part(String variable, String id, Relation relation) {
            return id;
        }

        /** Somebody was let in, so what it was about may have changed. */
        default void done(String endpoint, Relation relation) {}
    }

    private final List<String> breaches = new ArrayList<>();
    private final Map<String, Line> lines = new TreeMap<>();
    private final Calls calls;
    private final String service;
    private final Subjects subjects;
    private final BiPredicate<String, Role> doors;

    AccessMatrix(
            List<String> declared,
            int port,
            String service,
            Subjects subjects,
            BiPredicate<String, Role> doors) {
        this.calls = Calls.to(port);
        this.service = service;
        this.subjects = subjects;
        this.doors = doors;
        declared.stream()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(Line::parse)
                .forEach(it -> lines.put(it.key(), it));
    }

    /** Fails with everything found at once. */
    public static void check(ApplicationContext running, int port, Subjects subjects) {
        var mappings =
                running.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        String name = running.getEnvironment().getRequiredProperty("spring.application.name");
        Map<RequestMappingInfo, HandlerMethod> ours = new LinkedHashMap<>();
        mappings.getHandlerMethods()
                .forEach(
                        (mapping, method) -> {
                            if (method.getBeanType().getName().startsWith("org.livingwell")) {
                                ours.put(mapping, method);
                            }
                        });
        var doors = new Doors(running, ours);
        var matrix = new AccessMatrix(declared(), port, name, subjects, doors::letPass);
        matrix.breaches.addAll(ReadsAreLogged.breaches(ours));
        matrix.compare(
                ours.keySet().stream()
                        .flatMap(AccessMatrix::keys)
                        .collect(Collectors.toCollection(TreeSet::new)));
        matrix.ask();
        matrix.fail();
    }

    static Stream<String> keys(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(
                        route ->
                                mapping.getMethodsCondition().getMethods().stream()
                                        .map(method -> method + " " + route));
    }

    private static List<String> declared() {
        try {
            return Files.readAllLines(DECLARED);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void compare(Set<String> endpoints) {
        endpoints.stream()
                .filter(it -> !lines.containsKey(it))
                .forEach(it -> breaches.add(it + ": no line says who may use it"));
        lines.keySet().stream()
                .filter(it -> !endpoints.contains(it))
                .forEach(it -> breaches.add(it + ": there is no such endpoint"));
        lines.values().stream()
                .filter(Line::changesFromOutside)
                .forEach(it -> breaches.add(it.key() + ": a glass is for reading only"));
    }

    void ask() {
        lines.values().forEach(this::ask);
    }

    private void ask(Line line) {
        for (Relation relation : line.relations()) {
            for (Role role : Role.values()) {
                if (line.open() || line.foreign() || line.names(role)) ask(line, relation, role);
            }
        }
        if (line.open() || line.foreign()) return;
        Relation relation = line.relations().getFirst();
        for (Role role : Role.values()) {
            if (role != Role.NOBODY && !line.names(role)) knock(line, relation, role);
        }
        ask(line, relation, Role.NOBODY);
        TestIssuer.refused()
                .forEach(
                        (what, token) ->
                                expect(line, relation, what, send(line, relation, token), 401));
        expect(
                line,
                relation,
                "rolesInWrongClaim",
                send(line, relation, TestIssuer.rolesInWrongClaim()),
                403);
    }

    private void ask(Line line, Relation relation, Role role) {
        String id = subjects.id(line.key(), relation);
        if (id == null && relation != Relation.ANY) return;
        String token = role.token(relation, id, line.service(), service);
        expect(
                line,
                relation,
                role.word(),
                send(line, path(line, relation, id), token),
                line.refusal(role, relation));
    }

    /** A role that no relation lets in: the same for whomever it is about. */
    private void knock(Line line, Relation relation, Role role) {
        boolean passes = doors.test(line.key(), role);
        expect(line, relation, role.word(), passes ? 200 : 403, 403);
    }

    private int send(Line line, Relation relation, String token) {
        return send(line, path(line, relation, subjects.id(line.key(), relation)), token);
    }

    private int send(Line line, String path, @Nullable String token) {
        return switch (line.method()) {
            case "GET" -> calls.get(path, token).status();
            case String method -> calls.send(method, path, token, body(line)).status();
        };
    }

    /**
     * <code>{person}</code> and <code>{introduction}</code> in a body are somebody's of the
     * caller's place.
     */
    private String body(Line line) {
        String body = filled(line.body(), "{person}", "GET /api/people/{id}");
        return filled(body, "{introduction}", "GET /api/introductions/{id}");
    }

    private String filled(String body, String what, String endpoint) {
        if (!body.contains(what)) return body;
        return body.replace(what, String.valueOf(subjects.id(endpoint, Relation.SAME)));
    }

    private String path(Line line, Relation relation, @Nullable String id) {
        String of = String.valueOf(id);
        String path = line.route().replace("{place}", relation.place());
        return VARIABLE.matcher(path.replaceFirst(VARIABLE.pattern(), of))
                .replaceAll(it -> subjects.part(it.group(1), of, relation));
    }

    private void expect(Line line, Relation relation, String who, int status, int refusal) {
        boolean about = relation != Relation.ANY; // about nobody, 404 says nothing of access
        boolean in = status < 500 && status != 401 && status != 403 && !(about && status == 404);
        boolean right = refusal == 0 ? in : status == refusal;
        if (status < 400) subjects.done(line.key(), relation);
        if (right) return;
        String wanted = refusal == 0 ? "is let in" : "gets " + refusal;
        breaches.add(
                "%s, %s, %s: %s, not %d"
                        .formatted(line.key(), relation.word(), who, wanted, status));
    }

    void fail() {
        if (!breaches.isEmpty()) {
            throw new AssertionError("access:\n - " + String.join("\n - ", breaches));
        }
    }
}
