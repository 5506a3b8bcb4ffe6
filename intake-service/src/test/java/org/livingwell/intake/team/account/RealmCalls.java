package org.livingwell.intake.team.account;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak's admin API, as somebody in particular; answers are status and body. */
record RealmCalls(String realm, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    static RealmCalls admin(String keycloak) {
        return login(
                keycloak,
                "master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", "local-demo-admin"));
    }

    static RealmCalls provisioning(String keycloak) {
        return login(
                keycloak,
                "living-well",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "intake-provisioning",
                        "client_secret", "local-demo-intake-provisioning-secret"));
    }

    /** What somebody gets who has a name, a password and the client that comes with every realm. */
    static String passwordGrant(String keycloak, String name, String password) {
        return tokens(
                keycloak,
                "living-well",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        name,
                        "password",
                        password));
    }

    String get(String path) {
        return call("GET", path, null);
    }

    String post(String path, Object body) {
        return call("POST", path, body);
    }

    String put(String path, Object body) {
        return call("PUT", path, body);
    }

    String id(String userName) {
        return json("/users?exact=true&username=" + userName).get(0).path("id").asString();
    }

    JsonNode role(String name) {
        return json("/roles/" + name);
    }

    void requiredActions(String user, List<String> actions) {
        put("/users/" + user, Map.of("requiredActions", actions));
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path).substring("200 ".length()));
    }

    private String call(String method, String path, Object body) {
        var publisher =
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JSON.writeValueAsString(body));
        return send(
                HttpRequest.newBuilder(URI.create(realm + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, publisher));
    }

    private static RealmCalls login(String keycloak, String realm, Map<String, String> fields) {
        String answer = tokens(keycloak, realm, fields);
        String token = JSON.readTree(answer.substring(4)).path("access_token").asString();
        return new RealmCalls(keycloak + "/admin/realms/living-well", token);
    }

    private static String tokens(String keycloak, String realm, Map<String, String> fields) {
        String form =
                fields.entrySet().stream()
                        .map(
                                it ->
                                        it.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(
                                URI.create(
                                        keycloak
                                                + "/realms/"
                                                + realm
                                                + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static String send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
