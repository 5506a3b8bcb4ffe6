package org.livingwell.platform.test.input;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sends every endpoint of a running service what nobody should send: nothing in a list, ids that
 * are none, codes by number, dates beyond all years, requests that cannot be read. Each must be a
 * plain 400, never taken, never an error of ours, and nothing may be parked.
 */
public final class OddRequests {

    private static final String SAID = "zz-said-by-the-caller";
    private static final String SOMEBODY = TestIssuer.person(UUID.randomUUID());
    private static final String SERVICE = TestIssuer.service("referral-service");

    private static final DefaultParameterNameDiscoverer NAMES =
            new DefaultParameterNameDiscoverer();

    private final List<String> breaches = new ArrayList<>();
    private final RawCalls calls;

    OddRequests(int port) {
        this.calls = new RawCalls(port);
    }

    /** Fails with everything found at once. */
    public static void check(ApplicationContext running, int port) {
        var input = new OddRequests(port);
        String before = input.parked();
        running.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach(
                        (mapping, method) -> {
                            if (method.getBeanType().getName().startsWith("org.livingwell")) {
                                input.ask(mapping, method);
                            }
                        });
        if (!input.parked().equals(before)) input.breaches.add("something was parked");
        input.fail();
    }

    private void ask(RequestMappingInfo mapping, HandlerMethod method) {
        for (String route : new TreeSet<>(mapping.getPatternValues())) {
            for (var verb : mapping.getMethodsCondition().getMethods()) {
                ask(verb.name(), path(route, method), queries(method), body(method));
            }
        }
    }

    private static @Nullable Class<?> body(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(it -> it.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .findFirst()
                .orElse(null);
    }

    void ask(String verb, String path, List<String> queries, @Nullable Class<?> body) {
        String fitting =
                queries.stream().map(it -> it + "=lambeth").collect(Collectors.joining("&"));
        String target = queries.isEmpty() ? path : path + "?" + fitting;
        if (body != null) bodies(verb, path, target, body);
        for (String query : queries) {
            for (String odd : List.of("", "%zz", "%00", "-999999999-01-01", "%ff", SAID)) {
                refused(
                        verb + " " + path + ", " + query + "=" + odd,
                        calls.send(verb, path + "?" + query + "=" + odd, "{}"));
            }
        }
        odd(verb, target, path);
    }

    /** A fitting body, and each that has one thing in it that never may be. */
    void bodies(String verb, String path, String target, Class<?> body) {
        var bodies = Bodies.of(body);
        var answer = calls.send(verb, target, bodies.good());
        if (answer.status() == 400 || answer.status() >= 500) {
            breaches.add("%s %s: a fitting body gets %s".formatted(verb, path, answer));
        }
        for (Bodies.Bad bad : bodies.bad()) {
            expect(verb + " " + path + ", " + bad.what(), calls.send(verb, target, bad.json()));
        }
    }

    /** What no endpoint should ever see. */
    private void odd(String verb, String target, String path) {
        String what = verb + " " + path + ", ";
        String nested = "[".repeat(5_000) + "]".repeat(5_000);
        for (String json : List.of("null", "[]", nested, "{\"" + SAID + "\":", "\"\\ud800\"")) {
            String shown = json.length() > 20 ? json.substring(0, 20) : json;
            refused(what + "a body of " + shown, calls.send(verb, target, json));
        }
        refused(what + "invalid UTF-8", calls.send(verb, target, new byte[] {'{', '"', -1, -2}));
        for (String type :
                List.of(
                        "zz",
                        "text/plain",
                        "application/json;charset=" + SAID,
                        "application/json;charset=utf-16",
                        "multipart/form-data",
                        "multipart/form-data; boundary=x",
                        "application/x-www-form-urlencoded",
                        "application/octet-stream;q=;;")) {
            refused(
                    what + "content type " + type,
                    calls.send(verb, target, "by=%zz", "Content-Type: " + type));
        }
        for (String key : List.of("\uD83D\uDE00", "a\u0007b", "x".repeat(201), "\u00ff\u0080")) {
            refused(
                    what + "odd Idempotency-Key",
                    calls.send(verb, target, "{}", "Idempotency-Key: " + key));
        }
        refused(
                what + "odd If-Match",
                calls.send(verb, target, "{}", "If-Match: \u0001,,\"" + SAID));
        refused(what + "%zz in the query", calls.send(verb, path + "?by=%zz", "{}"));
        refused(what + "odd Accept", calls.send(verb, target, "{}", "Accept: " + SAID));
    }

    private String path(String route, HandlerMethod method) {
        String path = route;
        for (MethodParameter it : method.getMethodParameters()) {
            if (!it.hasParameterAnnotation(PathVariable.class)) continue;
            it.initParameterNameDiscovery(NAMES);
            String value =
                    switch (it.getParameterType().getSimpleName()) {
                        case "PlaceId" -> "lambeth";
                        case "int" -> "0";
                        default -> UUID.randomUUID().toString();
                    };
            path = path.replace("{" + it.getParameterName() + "}", value);
        }
        return path;
    }

    private static List<String> queries(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(it -> it.hasParameterAnnotation(RequestParam.class))
                .map(
                        it -> {
                            it.initParameterNameDiscovery(NAMES);
                            return String.valueOf(it.getParameterName());
                        })
                .toList();
    }

    private void expect(String what, RawCalls.Answer answer) {
        if (answer.status() != 400) breaches.add("%s: %s, not 400".formatted(what, answer));
        refused(what, answer);
    }

    /** Whatever it is, it is no error of ours, and nothing of it comes back. */
    private void refused(String what, RawCalls.Answer answer) {
        if (answer.status() >= 500) breaches.add("%s: %s".formatted(what, answer));
        if (answer.text().contains(SAID)) breaches.add(what + ": is said back");
        boolean problem = answer.isProblem() || answer.isPage();
        if (answer.status() >= 400 && !problem) {
            breaches.add("%s: %s is no problem with a code".formatted(what, answer));
        }
    }

    private String parked() {
        return calls.get("/operator/parked", TestIssuer.operator()).text();
    }

    void fail() {
        if (!breaches.isEmpty()) {
            throw new AssertionError("bad input:\n - " + String.join("\n - ", breaches));
        }
    }

    /** Nobody but a service gets to where services ask each other. */
    static String caller(String path) {
        return path.startsWith("/internal/") ? SERVICE : SOMEBODY;
    }
}
