package org.livingwell.local;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings an existing realm in line with its file: adds and changes, never removes, and leaves
 * passwords as they are.
 */
final class RealmDifferences {

    private static final String BASE = "/" + Environment.REALM;

    private final KeycloakAdmin admin;
    private final ObjectNode wanted;

    RealmDifferences(KeycloakAdmin admin, ObjectNode wanted) {
        this.admin = admin;
        this.wanted = wanted;
    }

    void apply() {
        admin.put(BASE, without(wanted, "userProfile", "roles", "clients", "users"));
        admin.put(BASE + "/users/profile", wanted.path("userProfile"));
        wanted.path("roles").path("realm").forEach(this::role);
        wanted.path("clients").forEach(this::client);
        wanted.path("users").forEach(this::user);
    }

    private void role(JsonNode role) {
        if (admin.get(BASE + "/roles/" + role.path("name").asString()).isEmpty())
            admin.post(BASE + "/roles", role);
    }

    private void client(JsonNode client) {
        var id = client.path("clientId").asString();
        var found = admin.get(BASE + "/clients?clientId=" + Http.encoded(id)).orElseThrow();
        if (found.isEmpty()) admin.post(BASE + "/clients", client);
        else admin.put(BASE + "/clients/" + found.get(0).path("id").asString(), client);
    }

    private void user(JsonNode user) {
        var found = find(user);
        if (found.isEmpty()) {
            importUser(user);
            found = find(user);
        } else if (!user.has("serviceAccountClientId")) {
            admin.put(
                    BASE + "/users/" + found.get(0).path("id").asString(),
                    without(user, "id", "credentials", "realmRoles"));
        }
        giveRoles(found.get(0).path("id").asString(), user.path("realmRoles"));
    }

    private JsonNode find(JsonNode user) {
        var name = Http.encoded(user.path("username").asString());
        return admin.get(BASE + "/users?exact=true&username=" + name).orElseThrow();
    }

    /** An import keeps the fixed id, which a plain POST would not. */
    private void importUser(JsonNode user) {
        var body = JsonMapper.shared().createObjectNode();
        body.put("ifResourceExists", "SKIP");
        body.putArray("users").add(user);
        admin.post(BASE + "/partialImport", body);
    }

    private void giveRoles(String user, JsonNode roles) {
        var body = JsonMapper.shared().createArrayNode();
        roles.forEach(role -> admin.get(BASE + "/roles/" + role.asString()).ifPresent(body::add));
        if (!body.isEmpty()) admin.post(BASE + "/users/" + user + "/role-mappings/realm", body);
    }

    static ObjectNode without(JsonNode node, String... fields) {
        var copy = (ObjectNode) node.deepCopy();
        for (var field : fields) copy.remove(field);
        return copy;
    }
}
