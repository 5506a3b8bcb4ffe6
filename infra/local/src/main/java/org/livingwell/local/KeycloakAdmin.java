package org.livingwell.local;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/** The few calls of Keycloak's admin API that keeping a realm needs. */
final class KeycloakAdmin {

    static final String USER = "admin";
    static final String PASSWORD = "local-demo-admin";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String url;
    private final String token;

    private KeycloakAdmin(String url, String token) {
        this.url = url;
        this.token = token;
    }

    static KeycloakAdmin login(String url) {
        var form =
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        USER,
                        "password",
                        PASSWORD);
        var request =
                Http.to(url + "/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Http.form(form)))
                        .build();
        try {
            var response = Http.send(request);
            if (response.statusCode() != 200)
                throw new Trouble(
                        "keycloak refuses the launcher's login: start once with --fresh.");
            return new KeycloakAdmin(
                    url, JSON.readTree(response.body()).path("access_token").asString());
        } catch (IOException e) {
            throw new Trouble("keycloak does not answer: %s.".formatted(e.getMessage()), e);
        }
    }

    /** Empty when there is no such thing. */
    Optional<JsonNode> get(String path) {
        return Optional.ofNullable(call("GET", path, null)).map(JSON::readTree);
    }

    void post(String path, JsonNode body) {
        call("POST", path, body);
    }

    /** Answers the id of what was made. */
    String create(String path, JsonNode body) {
        var made = answer("POST", path, body).headers().firstValue("Location").orElseThrow();
        return made.substring(made.lastIndexOf('/') + 1);
    }

    void put(String path, JsonNode body) {
        call("PUT", path, body);
    }

    private @Nullable String call(String method, String path, @Nullable JsonNode body) {
        var response = answer(method, path, body);
        return response.statusCode() == 404 ? null : response.body();
    }

    /** A GET may come to nothing; anything else must succeed. */
    private HttpResponse<String> answer(String method, String path, @Nullable JsonNode body) {
        var publisher =
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JSON.writeValueAsString(body));
        var request =
                Http.to(url + "/admin/realms" + path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, publisher)
                        .build();
        try {
            var response = Http.send(request);
            if (response.statusCode() == 404 && method.equals("GET")) return response;
            if (response.statusCode() >= 300)
                throw new Trouble(
                        "keycloak refuses the realm file: %s %s answered %d %s."
                                .formatted(method, path, response.statusCode(), response.body()));
            return response;
        } catch (IOException e) {
            throw new Trouble("keycloak does not answer: %s.".formatted(e.getMessage()), e);
        }
    }
}
