package org.livingwell.platform.test.openapi;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request and its answer, as they went over the wire.
 *
 * @param query names and values, decoded
 */
record Exchange(
        String method,
        String path,
        Map<String, String> query,
        HttpHeaders sentWith,
        @Nullable String sent,
        int status,
        HttpHeaders answeredWith,
        String answered) {

    static Exchange of(HttpRequest request, @Nullable String sent, HttpResponse<String> answer) {
        URI uri = request.uri();
        return new Exchange(
                request.method(),
                uri.getRawPath(),
                query(uri.getRawQuery()),
                request.headers(),
                sent,
                answer.statusCode(),
                answer.headers(),
                answer.body());
    }

    boolean taken() {
        return status < 400;
    }

    /** Without its parameters. */
    static String mediaType(HttpHeaders headers) {
        return headers.firstValue("Content-Type").orElse("").split(";")[0].strip();
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        if (raw == null) return query;
        for (String pair : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
