package org.livingwell.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /} is a page for people; {@code /messages} lists, takes in and forgets for programs. */
final class MessagePages {

    private static final String PAGE =
            """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sent messages</title>
            <meta http-equiv="refresh" content="5">
            <style>body{font:16px/1.5 system-ui;max-width:50rem;margin:2rem auto;padding:0 1rem}
            article{border-top:1px solid #999;padding:1rem 0}pre{white-space:pre-wrap;font:inherit}</style></head>
            <body><h1>Sent messages</h1><p>Nothing leaves this machine: e-mails, text messages and letters end here.</p>
            %s</body></html>
            """;

    private final JsonMapper json;
    private final Shelf shelf;
    private final List<Shelf> others;

    private MessagePages(JsonMapper json, Shelf shelf, List<Shelf> others) {
        this.json = json;
        this.shelf = shelf;
        this.others = others;
    }

    static HttpServer serve(int port, JsonMapper json, Shelf shelf, Shelf... others)
            throws IOException {
        var pages = new MessagePages(json, shelf, List.of(others));
        var server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/messages", pages::messages);
        server.createContext("/", pages::page);
        server.start();
        return server;
    }

    private void page(HttpExchange exchange) throws IOException {
        var articles =
                Stream.concat(Stream.of(shelf), others.stream())
                        .flatMap(it -> it.messages().stream())
                        .sorted((one, other) -> other.at().compareTo(one.at()))
                        .map(MessagePages::article)
                        .collect(Collectors.joining());
        answer(exchange, 200, "text/html", PAGE.formatted(articles));
    }

    private void messages(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" ->
                    answer(
                            exchange,
                            200,
                            "application/json",
                            json.writeValueAsString(shelf.messages()));
            case "POST" -> take(exchange);
            case "DELETE" -> {
                shelf.clear();
                answer(exchange, 204, "application/json", "");
            }
            default -> answer(exchange, 405, "application/json", "{}");
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try {
            var body = json.readTree(exchange.getRequestBody());
            var id = body.path("id").asString(UUID.randomUUID().toString());
            var to = body.path("to").asString("");
            var text = body.path("text").asString("");
            if (to.isBlank() || text.isBlank()) {
                answer(exchange, 422, "application/json", "{\"error\":\"to and text are needed\"}");
                return;
            }
            shelf.add(new Sent(id, "text message", "", to, "", text, Instant.now()));
            answer(exchange, 202, "application/json", json.writeValueAsString(Map.of("id", id)));
        } catch (JacksonException _) {
            answer(exchange, 400, "application/json", "{\"error\":\"not JSON\"}");
        }
    }

    private static String article(Sent sent) {
        return "<article><h2>%s to %s</h2><p>%s %s</p><pre>%s</pre></article>"
                .formatted(
                        escaped(sent.kind()),
                        escaped(sent.to()),
                        sent.at(),
                        escaped(sent.subject()),
                        escaped(sent.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
