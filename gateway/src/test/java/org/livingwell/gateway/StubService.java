package org.livingwell.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A service that answers its own name, or fails in the way it is told to. */
final class StubService {

    enum Mood {
        WELL,
        FAILING,
        RESTING,
        LACKING,
        HANGING_UP,
        BREAKING_OFF,
        REFUSING,
        WAITING
    }

    /** What it says while refusing. */
    record Answer(int status, String type, String body) {}

    record Asked(String method, String uri, Headers headers, String body) {}

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    volatile Mood mood = Mood.WELL;
    volatile Answer answer = new Answer(400, "application/problem+json", "{}");

    /** What its answers are tagged with; empty where they are not. */
    volatile String tag = "";

    volatile CountDownLatch waiting = new CountDownLatch(0);
    private final String name;
    private final HttpServer server;

    StubService(String name) {
        this.name = name;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void well() {
        mood = Mood.WELL;
        tag = "";
        asked.clear();
    }

    void refuses(Answer with) {
        answer = with;
        mood = Mood.REFUSING;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(
                new Asked(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        exchange.getRequestHeaders(),
                        sent));
        switch (mood) {
            case WELL -> send(exchange, json(200, body(exchange)));
            case FAILING -> send(exchange, json(500, "{\"code\":\"of-its-own\"}"));
            case RESTING -> send(exchange, json(503, "{\"code\":\"resting\"}"));
            case LACKING -> {
                exchange.getResponseHeaders().set("Livingwell-Unavailable", "only-this");
                send(exchange, json(503, "{\"code\":\"only-this\"}"));
            }
            case REFUSING -> send(exchange, answer);
            case HANGING_UP -> exchange.close();
            case BREAKING_OFF -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                exchange.close();
            }
            case WAITING -> {
                await();
                send(exchange, json(200, body(exchange)));
            }
        }
    }

    private String body(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.equals("/v3/api-docs")
                ? """
                {"openapi":"3.1.0","paths":{
                  "/api/%1$s/things":{"get":{"operationId":"list","responses":{"200":{"content":{"*/*":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}}},
                  "/internal/things":{"get":{}}},
                 "components":{"schemas":{"Thing":{"type":"string"}}}}
                """
                        .formatted(name)
                : "{\"service\":\"%s\"}".formatted(name);
    }

    private void await() {
        try {
            waiting.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Answer json(int status, String json) {
        return new Answer(status, "application/json", json);
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Set-Cookie", "session=stolen");
        if (!tag.isEmpty()) exchange.getResponseHeaders().set("ETag", tag);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }
}
