package org.livingwell.intake.rights;

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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plays every context where it is asked what it holds; one is away until told otherwise. */
public final class HeldElsewhere {

    /** One for all tests about copies, so that they share one service. */
    public static final HeldElsewhere ELSEWHERE = new HeldElsewhere();

    static final List<String> CONTEXTS =
            List.of("intake", "careplan", "referral", "community", "contact");

    @TestConfiguration
    public static class Wired {

        @Bean
        DynamicPropertyRegistrar contexts() {
            return registry ->
                    CONTEXTS.forEach(
                            it ->
                                    registry.add(
                                            it.toUpperCase(Locale.ROOT) + "_URL",
                                            () -> ELSEWHERE.url(it)));
        }
    }

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer http = listen();

    HeldElsewhere() {
        http.createContext("/", this::answer);
        http.start();
    }

    String url(String context) {
        return "http://localhost:" + http.getAddress().getPort() + "/" + context;
    }

    void holds(String context, String json) {
        answers.put(context, json);
    }

    /** Of one thing alone, whatever it holds of people. */
    public void says(String context, String of, String json) {
        answers.put(context + " " + of, json);
    }

    /** It is away where it is asked of that. */
    public void saysNothing(String context, String of) {
        answers.remove(context + " " + of);
    }

    public void isAway(String context) {
        answers.remove(context);
    }

    public long asked(String context, String person) {
        return asked.stream().filter((context + " " + person)::equals).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        asked.add(path[1] + " " + path[4]);
        String one = path[1] + " " + path[4];
        String answer = answers.getOrDefault(one, answers.get(path[1]));
        byte[] body = (answer == null ? "" : answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(
                answer == null ? 503 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }
}
