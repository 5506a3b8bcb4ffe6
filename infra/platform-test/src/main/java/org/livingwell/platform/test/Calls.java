package org.livingwell.platform.test;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.test.openapi.HeldToDocument;

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
import java.util.stream.Stream;

/**
 * Calls a running service as a stranger would: by HTTP, with a token or without; what it takes and
 * answers must be what it says in its OpenAPI document.
 */
public record Calls(String base) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String KEY = "Idempotency-Key";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back; {@code text} is the body as it came. */
    public record Answer(int status, String text, HttpResponse<String> response) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        /**
         * The text at a path of field names, such as {@code errors.0.code}; empty where there is
         * none.
         */
        public String at(String path) {
            return json().at("/" + path.replace('.', '/')).asString("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public static Calls to(int port) {
        return new Calls("http://localhost:" + port);
    }

    public Answer get(String path, @Nullable String token, String... headers) {
        return send(request(path, token, headers).GET(), null);
    }

    /**
     * What is posted has a key of its own, unless it comes with one.
     *
     * @param headers names and values in turn
     */
    public Answer post(String path, @Nullable String token, String json, String... headers) {
        return send("POST", path, token, json, headers);
    }

    public Answer patch(String path, @Nullable String token, String json, String... headers) {
        return send("PATCH", path, token, json, headers);
    }

    public Answer send(
            String method, String path, @Nullable String token, String json, String... headers) {
        return send(
                request(path, token, method.equals("POST") ? keyed(headers) : headers)
                        .setHeader("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json)),
                json);
    }

    public Answer put(String path, @Nullable String token, String json, String... headers) {
        return send("PUT", path, token, json, headers);
    }

    public Answer form(String path, String fields) {
        return send(
                request(path, null)
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .setHeader("Accept", "text/html")
                        .POST(BodyPublishers.ofString(fields)),
                fields);
    }

    private static String[] keyed(String... headers) {
        if (Stream.of(headers).anyMatch(KEY::equals)) return headers;
        return Stream.concat(Stream.of(KEY, UUID.randomUUID().toString()), Stream.of(headers))
                .toArray(String[]::new);
    }

    private HttpRequest.Builder request(String path, @Nullable String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    private Answer send(HttpRequest.Builder built, @Nullable String body) {
        try {
            var request = built.build();
            var response = HTTP.send(request, BodyHandlers.ofString());
            HeldToDocument.check(base, request, body, response);
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
