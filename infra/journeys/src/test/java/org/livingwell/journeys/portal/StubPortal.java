package org.livingwell.journeys.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.livingwell.journeys.portal.StaticFiles.Found;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * The portal's own files with canned answers behind them, so that every state can be put on the
 * screen at will.
 */
final class StubPortal implements AfterEachCallback {

    /** What was asked, as a test wants to check it. */
    record Asked(String method, String path, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    /** What is answered; status 0 hangs up without an answer. */
    record Answer(int status, String type, String body, int retryAfter) {
        Answer(int status, String type, String body) {
            this(status, type, body, 0);
        }

        static Answer json(int status, String body) {
            return new Answer(
                    status, status < 400 ? "application/json" : "application/problem+json", body);
        }
    }

    /** The portal's files by their addresses, squeezed once for all tests. */
    private static final Map<String, Found> FILES = new ConcurrentHashMap<>();

    private static final String POLICY = StaticFiles.policy();

    private final HttpServer server = listen();
    private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile boolean dead;

    StubPortal() {
        when("GET /api/people/p1/care-plan/goals", 200, GoalAnswers.NONE);
        when("GET /api/people/p1/measures", 200, GoalAnswers.UNMEASURED);
        when("GET /api/people/p1/door", 200, Answers.NO_DOOR);
        when("GET /api/people/p1/appointments", 200, Answers.NO_APPOINTMENTS);
        when("GET /api/people/p1/calendar", 200, Answers.NO_CALENDAR);
        when("GET /api/calendar/today", 200, "{\"appointments\":[]}");
        when("POST /api/people/names", 200, "{\"names\":[]}");
        when("GET /api/people/p1/check-ins", 200, CheckInAnswers.NONE);
        when("GET /api/people/p1/keep-in-touch", 200, CheckInAnswers.NOT_CHOSEN);
        when("GET /api/people/p1/communication-needs", 200, NeedAnswers.NOT_ASKED);
        when("GET /api/people/p1/supporters", 200, "{\"person\":\"p1\",\"named\":[]}");
        when("GET " + SafetyAnswers.PLAN, 200, SafetyAnswers.NONE);
        when("GET " + SharingAnswers.SHARING, 200, SharingAnswers.NONE);
        when("GET /api/shared-with-me", 200, "{\"sharing\":[]}");
        when("GET /api/people/p1/messages", 200, Answers.NO_MESSAGES);
        when("GET /api/people/p1/replies", 200, ReplyAnswers.NONE);
        when("GET /api/people/p1/questions", 200, QuestionAnswers.NONE);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", alive(this::page));
        server.createContext("/api/", alive(this::api));
        server.createContext("/logout", alive(this::api));
        server.start();
    }

    String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answers in turn; the last one stays. */
    StubPortal when(String request, Answer... inTurn) {
        answers.put(request, new ArrayDeque<>(List.of(inTurn)));
        return this;
    }

    StubPortal when(String request, int status, String json) {
        return when(request, Answer.json(status, json));
    }

    /** Whatever the query of the request says. */
    StubPortal whenAny(String request, int status, String json) {
        return when(request + "?*", status, json);
    }

    List<Asked> asked(String method, String path) {
        return asked.stream()
                .filter(it -> it.method().equals(method) && it.path().equals(path))
                .toList();
    }

    /** What was read that nobody had an answer for. */
    List<String> unanswered() {
        return asked.stream()
                .filter(it -> it.method().equals("GET"))
                .map(Asked::path)
                .filter(it -> answers("GET " + it) == null)
                .toList();
    }

    /**
     * Nobody answers any more: neither the gateway nor what is behind it. Whoever asks is hung up
     * on; the port stays ours, so that no other test answers at it.
     */
    void dies() {
        dead = true;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.stop(0);
    }

    private HttpHandler alive(HttpHandler handler) {
        return exchange -> {
            if (dead) exchange.close();
            else handler.handle(exchange);
        };
    }

    private void api(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(
                new Asked(
                        exchange.getRequestMethod(),
                        path,
                        Map.copyOf(exchange.getRequestHeaders()),
                        body));
        var answer = next(exchange.getRequestMethod() + " " + path);
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        if (answer.retryAfter() > 0)
            exchange.getResponseHeaders().set("Retry-After", "" + answer.retryAfter());
        var etag = "\"" + answer.hashCode() + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else {
            send(
                    exchange,
                    answer.status(),
                    answer.type(),
                    answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Answer next(String request) {
        var queue = answers(request);
        if (queue == null) {
            return Answer.json(
                    404, "{\"title\":\"Not found\",\"status\":404,\"code\":\"not-found\"}");
        }
        synchronized (queue) {
            return queue.size() > 1 ? queue.remove() : queue.element();
        }
    }

    private @Nullable Queue<Answer> answers(String request) {
        return answers.getOrDefault(request, answers.get(request.split("\\?")[0] + "?*"));
    }

    private void page(HttpExchange exchange) throws IOException {
        var file = FILES.computeIfAbsent(exchange.getRequestURI().getPath(), StubPortal::squeezed);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, file.status(), file.type(), file.content());
    }

    /** As the gateway sends words, so that what is counted and timed is what comes over the air. */
    private static Found squeezed(String path) {
        var squeezed = new ByteArrayOutputStream();
        try (var into = new GZIPOutputStream(squeezed)) {
            var file = StaticFiles.find(path);
            into.write(file.content());
            into.finish();
            return new Found(file.status(), file.type(), squeezed.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    private static HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }
}
