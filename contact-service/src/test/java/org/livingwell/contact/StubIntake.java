package org.livingwell.contact;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Plays intake where contact asks it, and whoever carries texts; it knows nothing of whatever it
 * was not told.
 */
public final class StubIntake {

    /** One for all tests that ask it, so that they share one service. */
    public static final StubIntake STUB = new StubIntake();

    @TestConfiguration
    static class Wired {

        @Bean
        DynamicPropertyRegistrar neighbours() {
            return registry -> {
                registry.add("INTAKE_URL", STUB::url);
                registry.add("SMS_URL", () -> STUB.url() + TEXTS);
            };
        }
    }

    static final String TEXTS = "/texts";

    private record Answer(int status, String body, boolean onlyThis) {

        Answer(int status, String body) {
            this(status, body, false);
        }
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final HttpServer http;

    private StubIntake() {
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

    public void says(String path, int status, String body) {
        answers.put(path, new Answer(status, body));
    }

    /** It is well, and has not this at the moment. */
    void hasNotNow(String path) {
        answers.put(path, new Answer(503, "", true));
    }

    public long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    /** What was handed over as texts, as it came. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Answer answer = answers.getOrDefault(path, new Answer(410, "{\"code\":\"nothing-here\"}"));
        asked.add(path);
        if (path.equals(TEXTS)) texts.add(read(exchange));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if (answer.onlyThis()) {
            exchange.getResponseHeaders().add("Livingwell-Unavailable", "only-this");
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String read(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }
}
