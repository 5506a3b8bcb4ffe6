package org.livingwell.local;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives an existing realm the fine-grained admin permissions it lacks; what a realm's first import
 * reads by itself, an existing one takes only piece by piece.
 */
final class PermissionDifferences {

    static final String CLIENT = "admin-permissions";

    private static final String BASE = "/" + Environment.REALM;

    private final KeycloakAdmin admin;
    private final JsonNode wanted;

    PermissionDifferences(KeycloakAdmin admin, JsonNode wanted) {
        this.admin = admin;
        this.wanted = wanted;
    }

    void apply() {
        var found = admin.get(BASE + "/clients?clientId=" + CLIENT).orElseThrow();
        var server =
                BASE
                        + "/clients/%s/authz/resource-server"
                                .formatted(found.get(0).path("id").asString());
        wanted.path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asString().equals(CLIENT))
                .flatMap(
                        client ->
                                client.path("authorizationSettings").path("policies").valueStream())
                .filter(it -> named(server, it.path("name").asString()).isEmpty())
                .forEach(it -> add(server, it));
    }

    private void add(String server, JsonNode policy) {
        switch (policy.path("type").asString()) {
            case "user" -> admin.post(server + "/policy/user", user(policy));
            case "scope" -> admin.post(server + "/permission/scope", permission(server, policy));
            default -> throw new Trouble("The realm file has a permission of an unknown kind.");
        }
    }

    private ObjectNode user(JsonNode policy) {
        var body = body(policy);
        var users = body.putArray("users");
        list(policy, "users")
                .forEach(
                        name ->
                                users.add(
                                        admin.get(
                                                        BASE
                                                                + "/users?exact=true&username="
                                                                + Http.encoded(name.asString()))
                                                .orElseThrow()
                                                .get(0)
                                                .path("id")));
        return body;
    }

    private ObjectNode permission(String server, JsonNode policy) {
        var body = body(policy);
        body.put("resourceType", policy.path("config").path("defaultResourceType").asString());
        body.set("resources", list(policy, "resources"));
        body.set("scopes", list(policy, "scopes"));
        var policies = body.putArray("policies");
        list(policy, "applyPolicies")
                .forEach(name -> policies.add(named(server, name.asString()).get(0).path("id")));
        return body;
    }

    private JsonNode named(String server, String name) {
        return admin.get(server + "/policy?name=" + Http.encoded(name)).orElseThrow();
    }

    private static ObjectNode body(JsonNode policy) {
        return RealmDifferences.without(policy, "type", "config");
    }

    /** A realm file keeps lists as text. */
    private static JsonNode list(JsonNode policy, String name) {
        return JsonMapper.shared().readTree(policy.path("config").path(name).asString());
    }
}
