package org.livingwell.local;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.stream.Stream;

/** Adds the ways of signing in that an existing realm lacks; one that is there stays as it is. */
final class FlowDifferences {

    private static final String BASE = "/" + Environment.REALM + "/authentication";

    private final KeycloakAdmin admin;
    private final JsonNode wanted;

    FlowDifferences(KeycloakAdmin admin, JsonNode wanted) {
        this.admin = admin;
        this.wanted = wanted;
    }

    void apply() {
        wanted.path("authenticationFlows")
                .valueStream()
                .filter(flow -> flow.path("topLevel").asBoolean())
                .filter(flow -> existing(alias(flow)).findAny().isEmpty())
                .forEach(this::add);
    }

    private void add(JsonNode flow) {
        admin.post(BASE + "/flows", RealmDifferences.without(flow, "authenticationExecutions"));
        var id = existing(alias(flow)).findFirst().orElseThrow().path("id").asString();
        flow.path("authenticationExecutions").forEach(step -> add(id, step));
    }

    private void add(String parent, JsonNode step) {
        var body = RealmDifferences.without(step, "flowAlias", "authenticatorConfig");
        body.put("parentFlow", parent);
        if (step.has("flowAlias")) addFlow(body, step.path("flowAlias").asString());
        else addStep(body, step);
    }

    private void addFlow(ObjectNode body, String alias) {
        var flow = named("authenticationFlows", alias);
        var made =
                admin.create(
                        BASE + "/flows",
                        RealmDifferences.without(flow, "authenticationExecutions"));
        admin.create(BASE + "/executions", body.put("flowId", made));
        flow.path("authenticationExecutions").forEach(step -> add(made, step));
    }

    private void addStep(ObjectNode body, JsonNode step) {
        var made = admin.create(BASE + "/executions", body);
        if (step.has("authenticatorConfig"))
            admin.post(
                    BASE + "/executions/" + made + "/config",
                    named("authenticatorConfig", step.path("authenticatorConfig").asString()));
    }

    private JsonNode named(String kind, String alias) {
        return wanted.path(kind)
                .valueStream()
                .filter(it -> alias(it).equals(alias))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> existing(String alias) {
        return admin.get(BASE + "/flows")
                .orElseGet(JsonMapper.shared()::createArrayNode)
                .valueStream()
                .filter(it -> alias(it).equals(alias));
    }

    private static String alias(JsonNode it) {
        return it.path("alias").asString();
    }
}
