package org.livingwell.local.demo;

import org.jspecify.annotations.Nullable;
import org.livingwell.local.Trouble;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The gateway, as the people of the demo come to it. */
final class Door {

    /** What a request was answered. */
    record Answer(int status, JsonNode body) {

        boolean done() {
            return status < 300;
        }

        String at(String field) {
            return body.path(field).asString("");
        }
    }

    static final String NOBODY = "";

    private static final int MOST_TRIES = 5;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new HashMap<>();
    private final String gateway;
    private final UnaryOperator<String> signIn;

    /**
     * @param signIn answers a token for a name
     */
    Door(String gateway, UnaryOperator<String> signIn) {
        this.gateway = gateway;
        this.signIn = signIn;
    }

    Answer get(String as, String path) {
        return send(as, request(path).GET());
    }

    Answer post(String as, String path, String body, String key) {
        return send(
                as,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Writes what nobody has written yet. */
    Answer put(String as, String path, String body) {
        return send(
                as,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"0\"")
                        .PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).timeout(Duration.ofSeconds(30));
    }

    /**
     * Waits where it is asked to: a second demo in a minute is more than the door lets in; and
     * signs in again where a token has ended, as on a slow machine one does before all are there.
     */
    private Answer send(String as, HttpRequest.Builder request) {
        for (int tried = 1; ; tried++) {
            var answer = sent(signed(as, request).build());
            boolean ended = answer.statusCode() == 401 && tokens.remove(as) != null;
            if (ended && tried < MOST_TRIES) continue;
            boolean later = answer.statusCode() == 429 || answer.statusCode() == 503;
            if (!later || tried == MOST_TRIES) {
                return new Answer(answer.statusCode(), json(answer.body()));
            }
            pause(asked(answer.headers().firstValue("Retry-After").orElse(null)));
        }
    }

    private HttpRequest.Builder signed(String as, HttpRequest.Builder request) {
        if (as.equals(NOBODY)) return request;
        return request.setHeader("Authorization", "Bearer " + tokens.computeIfAbsent(as, signIn));
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new Trouble(
                    "Nothing answers at %s: start the stack with ./infra/up first."
                            .formatted(gateway),
                    away);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private static Duration asked(@Nullable String seconds) {
        return Duration.ofSeconds(seconds == null ? 1 : Integer.parseInt(seconds));
    }

    static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private static Trouble stopped(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new Trouble("The demo was stopped; run it again to go on.", stopped);
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body.startsWith("{") ? body : "{}");
    }
}
