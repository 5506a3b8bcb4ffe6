package org.livingwell.careplan;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.livingwell.platform.test.TestIssuer;
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
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays intake where careplan asks it for words; it is unavailable until told otherwise. */
final class StubIntake {

    /** One for all tests that ask it, so that they share one service. */
    static final StubIntake STUB = new StubIntake();

    /** Referral answers as intake does; community is silent, and contact of who has seen it. */
    @TestConfiguration
    static class Wired {

        @Bean
        DynamicPropertyRegistrar neighbours() {
            return registry -> {
                registry.add("INTAKE_URL", STUB::url);
                registry.add("REFERRAL_URL", () -> STUB.url().replace("localhost", "127.0.0.1"));
                registry.add("COMMUNITY_URL", () -> "http://localhost:1");
                registry.add("CONTACT_URL", StubContact.STUB::url);
            };
        }
    }

    private record Answer(int status, String body) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final HttpServer http;

    private StubIntake() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        http.createContext("/internal/introductions/", this::answer);
        http.createContext("/internal/conversations/", this::answer);
        http.createContext("/internal/people/", StubIntake::seen);
        http.start();
    }

    String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    void says(UUID introduction, String words) {
        says(introduction, words, "\"voice\":\"person\"");
    }

    /** Somebody else spoke for them: {@code said} names the voice, and who it was. */
    void says(UUID introduction, String words, String said) {
        String body =
                "{\"broughtBy\":\"%s\",%s,\"saidAt\":\"2026-11-20T23:40:00Z\"}"
                        .formatted(words, said);
        answers.put(introduction.toString(), new Answer(200, body));
    }

    /** The same, saying whose they are. */
    void says(UUID introduction, String words, UUID person) {
        String body =
                "{\"broughtBy\":\"%s\",\"voice\":\"person\",\"saidAt\":\"2026-11-20T23:40:00Z\",\"person\":\"%s\"}"
                        .formatted(words, person);
        answers.put(introduction.toString(), new Answer(200, body));
    }

    /** A conversation with words under each of its five prompts. */
    void heard(UUID conversation, String words) {
        String prompts =
                Stream.of("brought-here", "going-well", "challenges", "achieve", "who-helps")
                        .map(
                                it ->
                                        "{\"prompt\":\"%s\",\"words\":\"%s %s\",\"voice\":\"person\"}"
                                                .formatted(it, words, it))
                        .collect(Collectors.joining(","));
        String body =
                "{\"prompts\":[%s],\"goals\":[\"sleep\"],\"supporters\":[\"my aunt\"],\"outcomeVoice\":\"person\",\"companions\":[\"Ruth, her sister\"],\"saidAt\":\"2026-11-24T10:00:00Z\"}"
                        .formatted(prompts);
        answers.put(conversation.toString(), new Answer(200, body));
    }

    void knowsNothingOf(UUID introduction) {
        answers.put(introduction.toString(), new Answer(404, ""));
    }

    long asked(UUID introduction) {
        return asked.stream().filter(introduction.toString()::equals).count();
    }

    List<String> tokens() {
        return tokens;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String introduction = exchange.getRequestURI().getPath().split("/")[3];
        asked.add(introduction);
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
        send(exchange, answers.getOrDefault(introduction, new Answer(503, "")));
    }

    /** Lena has seen everybody. */
    private static void seen(HttpExchange exchange) throws IOException {
        String lena = TestIssuer.subject("lena").toString();
        String body =
                """
                {"service":"intake","sights":[
                  {"by":{"id":"%s","role":"lead","places":["lambeth"]},"what":"GET /api/people/{id}",
                   "changed":false,"at":"2026-11-24T12:05:00Z","last":"2026-11-24T12:05:00Z","times":2}]}
                """
                        .formatted(lena);
        send(exchange, new Answer(200, body));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
