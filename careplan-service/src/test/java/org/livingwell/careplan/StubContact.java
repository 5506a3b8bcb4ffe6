package org.livingwell.careplan;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Plays contact where careplan asks it for meetings and answers; it is unavailable until told
 * otherwise.
 */
final class StubContact {

    static final StubContact STUB = new StubContact();

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer http;

    private StubContact() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        http.createContext("/", this::answer);
        http.start();
    }

    String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    void says(UUID person, String meetings) {
        answers.put(path(person), meetings);
    }

    void answered(String question, String answer) {
        answers.put("/internal/questions/" + question + "/words", answer);
    }

    boolean wasAsked(UUID person) {
        return asked.contains(path(person));
    }

    boolean wasAskedFor(String question) {
        return asked.contains("/internal/questions/" + question + "/words");
    }

    void forgets(UUID person) {
        asked.removeIf(path(person)::equals);
    }

    private static String path(UUID person) {
        return "/internal/people/" + person + "/meetings";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        byte[] body = answers.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(
                body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
