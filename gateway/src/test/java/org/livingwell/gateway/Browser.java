package org.livingwell.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Asks the gateway like a browser or a machine would; every one is a caller of its own. */
final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .build();
    private final String base;

    Browser(int port) {
        this.base = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    HttpResponse<String> asWorker(String method, String path, String body) {
        String token = Around.KEYCLOAK.worker(UUID.randomUUID().toString());
        return send(method, path, body, "Authorization", "Bearer " + token);
    }

    /** The round trip to Keycloak, the person's part of it left out. */
    HttpResponse<String> signIn() {
        var start = get("/oauth2/authorization/keycloak").headers().firstValue("Location");
        String to = start.orElseThrow();
        Around.KEYCLOAK.nonce = parameter(to, "nonce");
        return get("/login/oauth2/code/keycloak?code=c&state=" + parameter(to, "state"));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, publisher);
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String parameter(String url, String name) {
        for (String pair : URI.create(url).getQuery().split("&"))
            if (pair.startsWith(name + "="))
                return pair.substring(name.length() + 1).replace("=", "%3D");
        throw new IllegalStateException("no " + name + " in " + url);
    }
}
