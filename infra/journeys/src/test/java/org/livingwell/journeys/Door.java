package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody at the gateway: with a token, or nobody in particular. */
public record Door(Supplier<String> token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * @param tag the {@code ETag} it came with, else nothing
     */
    public record Answer(int status, JsonNode body, String tag) {

        /** The revision it shows, for whoever changes it. */
        public int revision() {
            return Integer.parseInt(tag.replace("\"", ""));
        }

        /** Says what was refused, before anything is made of an answer that is none. */
        public Answer is(int wanted) {
            assertThat(status).as(body.toString()).isEqualTo(wanted);
            return this;
        }

        /** It was done. */
        public Answer done() {
            assertThat(status).as(body.toString()).isBetween(200, 299);
            return this;
        }

        /** What is not there yet is waited for; whoever is turned away learns it at once. */
        private Answer seen() {
            assertThat(status)
                    .as(body.toString())
                    .matches(it -> it == 404 || it / 100 == 2, "is there, or not yet");
            return this;
        }

        public String at(String field) {
            return body.at("/" + field.replace('.', '/')).asString("");
        }
    }

    public static Door anybody() {
        return new Door(() -> "");
    }

    /** A demo person, logged in at the real Keycloak. */
    public static Door of(String name) {
        return new Door(KeptToken.of(name));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /**
     * What there is, or is not yet, as whoever has it says: a service on its way back says nothing,
     * which is not taken for nothing being there, and is asked again.
     */
    public Answer ask(String path) {
        return await(path).until(() -> get(path), it -> it.status() != 503).seen();
    }

    /**
     * @param tag of an answer from before
     */
    Answer get(String path, String tag) {
        return send(request(path).header("If-None-Match", tag).GET());
    }

    public Answer post(String path, String json) {
        return send(posting(path, json));
    }

    /**
     * @param seen the revision that was on the screen
     */
    Answer post(String path, String json, int seen) {
        return send(posting(path, json).header("If-Match", "\"" + seen + "\""));
    }

    /**
     * Whoever is told that something changed since they looked looks again.
     *
     * @param seen the address of what was on the screen, as it stands now
     */
    Answer post(String path, String json, String seen) {
        return await(path)
                .until(
                        () -> send(posting(path, json).header("If-Match", ask(seen).tag())),
                        it -> it.status() != 412);
    }

    private HttpRequest.Builder posting(String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json));
    }

    /**
     * @param seen the revision that was on the screen
     */
    public Answer put(String path, String json, int seen) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + seen + "\"")
                        .PUT(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(Stack.gateway() + path));
        String now = token.get();
        return now.isEmpty() ? request : request.header("Authorization", "Bearer " + now);
    }

    /** A page that needs nobody, as it is. */
    public static String text(String url) {
        return sent(HttpRequest.newBuilder(URI.create(url))).body();
    }

    private static Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = sent(request);
        String body = response.body().isEmpty() ? "{}" : response.body();
        String tag = response.headers().firstValue("ETag").orElse("");
        return new Answer(response.statusCode(), JsonMapper.shared().readTree(body), tag);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
