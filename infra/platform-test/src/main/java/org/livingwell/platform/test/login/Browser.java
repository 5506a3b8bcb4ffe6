package org.livingwell.platform.test.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as signing in at Keycloak takes: pages, forms, cookies, redirects. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String page = "";
    private int status;
    private URI at = URI.create("about:blank");

    String page() {
        return page;
    }

    /** Of the last answer. */
    int status() {
        return status;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "").replaceFirst("^[^=]*=", "");
    }

    URI at() {
        return at;
    }

    /** The first group of a pattern in the page. */
    String find(String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) throw new AssertionError(pattern + " is not in " + at + "\n" + page);
        return found.group(1);
    }

    Browser open(String uri) {
        at = URI.create(uri);
        return follow(send(HttpRequest.newBuilder(at).GET()));
    }

    /** Sends the form of the page with these fields. */
    Browser submit(Map<String, String> fields) {
        var form = FORM.matcher(page);
        if (!form.find()) throw new AssertionError("no form at " + at + "\n" + page);
        return post(form.group(1).replace("&amp;", "&"), fields);
    }

    Browser post(String uri, Map<String, String> fields) {
        at = at.resolve(uri);
        String body =
                fields.entrySet().stream()
                        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return follow(
                send(
                        HttpRequest.newBuilder(at)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))));
    }

    private Browser follow(HttpResponse<String> response) {
        var answer = response;
        while (answer.statusCode() / 100 == 3) {
            at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            if (at.getPath().equals("/callback")) return this;
            answer = send(HttpRequest.newBuilder(at).GET());
        }
        page = answer.body();
        status = answer.statusCode();
        return this;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) request.header("Cookie", String.join("; ", cookies.values()));
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            for (var cookie : response.headers().allValues("Set-Cookie")) {
                var pair = cookie.split(";", 2)[0];
                cookies.put(pair.split("=", 2)[0], pair);
            }
            return response;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
