package org.livingwell.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Function;

/** Plays somebody else over HTTP, on a port of its own, one request after another. */
public final class StubServer implements AutoCloseable {

    /**
     * @param token what it came with, {@code Bearer} and all; empty where that was none
     */
    public record Asked(String method, String path, String token, String body) {}

    /**
     * @param body JSON, or empty
     */
    public record Answer(int status, String body) {

        public static final Answer UNAVAILABLE = new Answer(503, "");
    }

    private final HttpServer http;

    private StubServer(Function<Asked, Answer> answers) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        http.createContext("/", exchange -> send(exchange, answers.apply(asked(exchange))));
        http.start();
    }

    public static StubServer answering(Function<Asked, Answer> answers) {
        return new StubServer(answers);
    }

    public String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    private static Asked asked(HttpExchange exchange) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                token == null ? "" : token,
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
