package org.livingwell.local;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings an existing realm in line with its file: adds and changes, never removes; demo people get
 * the password it says.
 */
final class RealmDifferences {

    private static final String BASE = "/" + Environment.REALM;

    private static final String[] KEPT_APART = {
        "userProfile",
        "roles",
        "groups",
        "clients",
        "users",
        "authenticationFlows",
        "authenticatorConfig"
    };

    private final KeycloakAdmin admin;
    private final ObjectNode wanted;

    RealmDifferences(KeycloakAdmin admin, ObjectNode wanted) {
        this.admin = admin;
        this.wanted = wanted;
    }

    void apply() {
        new FlowDifferences(admin, wanted).apply();
        admin.put(BASE, without(wanted, KEPT_APART));
        admin.put(BASE + "/users/profile", wanted.path("userProfile"));
        wanted.path("roles").path("realm").forEach(this::role);
        wanted.path("groups").forEach(this::group);
        wanted.path("clients").forEach(this::client);
        wanted.path("users").forEach(this::user);
        new PermissionDifferences(admin, wanted).apply();
    }

    private void role(JsonNode role) {
        var path = BASE + "/roles/" + role.path("name").asString();
        if (admin.get(path).isEmpty())
            admin.post(BASE + "/roles", without(role, "composite", "composites"));
        var composites = roles(role.path("composites").path("realm"));
        if (!composites.isEmpty()) admin.post(path + "/composites", composites);
    }

    /** An import keeps the fixed id, by which permissions name a group. */
    private void group(JsonNode group) {
        importOne("groups", group);
        var path = BASE + "/groups/" + group.path("id").asString();
        admin.post(path + "/role-mappings/realm", roles(group.path("realmRoles")));
    }

    private void client(JsonNode client) {
        var id = client.path("clientId").asString();
        if (id.equals(PermissionDifferences.CLIENT)) return;
        var found = admin.get(BASE + "/clients?clientId=" + Http.encoded(id)).orElseThrow();
        if (found.isEmpty()) admin.post(BASE + "/clients", client);
        else admin.put(BASE + "/clients/" + found.get(0).path("id").asString(), client);
    }

    private void user(JsonNode user) {
        var found = find(user);
        if (found.isEmpty()) {
            importOne("users", user);
            found = find(user);
        } else if (!user.has("serviceAccountClientId")) {
            change(found.get(0), user);
        }
        var path = BASE + "/users/" + found.get(0).path("id").asString();
        giveRoles(path, user.path("realmRoles"));
        user.path("groups").forEach(group -> join(path, group.asString()));
        user.path("clientRoles")
                .properties()
                .forEach(it -> giveClientRoles(path, it.getKey(), it.getValue()));
    }

    /** Whole: Keycloak takes away every attribute that an update leaves out. */
    private void change(JsonNode found, JsonNode user) {
        var path = BASE + "/users/" + found.path("id").asString();
        var whole = (ObjectNode) found.deepCopy();
        whole.setAll(without(user, "id", "credentials", "realmRoles", "groups", "attributes"));
        user.path("attributes")
                .properties()
                .forEach(it -> whole.withObject("attributes").set(it.getKey(), it.getValue()));
        admin.put(path, whole);
        user.path("credentials").forEach(it -> admin.put(path + "/reset-password", it));
    }

    private void join(String user, String group) {
        wanted.path("groups")
                .valueStream()
                .filter(it -> group.equals(it.path("path").asString()))
                .forEach(it -> admin.put(user + "/groups/" + it.path("id").asString(), it));
    }

    private JsonNode find(JsonNode user) {
        var name = Http.encoded(user.path("username").asString());
        return admin.get(BASE + "/users?exact=true&username=" + name).orElseThrow();
    }

    /** An import keeps the fixed id, which a plain POST would not. */
    private void importOne(String kind, JsonNode one) {
        var body = JsonMapper.shared().createObjectNode();
        body.put("ifResourceExists", "SKIP");
        body.putArray(kind).add(one);
        admin.post(BASE + "/partialImport", body);
    }

    private void giveRoles(String user, JsonNode names) {
        var roles = roles(names);
        if (!roles.isEmpty()) admin.post(user + "/role-mappings/realm", roles);
    }

    private void giveClientRoles(String user, String client, JsonNode names) {
        var found = admin.get(BASE + "/clients?clientId=" + Http.encoded(client)).orElseThrow();
        var id = found.get(0).path("id").asString();
        var body = JsonMapper.shared().createArrayNode();
        names.forEach(
                role ->
                        admin.get(BASE + "/clients/" + id + "/roles/" + role.asString())
                                .ifPresent(body::add));
        admin.post(user + "/role-mappings/clients/" + id, body);
    }

    private ArrayNode roles(JsonNode names) {
        var body = JsonMapper.shared().createArrayNode();
        names.forEach(role -> admin.get(BASE + "/roles/" + role.asString()).ifPresent(body::add));
        return body;
    }

    static ObjectNode without(JsonNode node, String... fields) {
        var copy = (ObjectNode) node.deepCopy();
        for (var field : fields) copy.remove(field);
        return copy;
    }
}
