package org.livingwell.platform.test.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all our APIs have in common, asked of a service's document. */
public final class ApiRules {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final List<String> breaches = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final JsonNode document;

    private ApiRules(String document) {
        this.document = JSON.readTree(document);
    }

    /** Fails with everything found at once. */
    public static void check(String document) {
        List<String> breaches = new ApiRules(document).breaches();
        if (!breaches.isEmpty()) {
            throw new AssertionError("the API:\n - " + String.join("\n - ", breaches));
        }
    }

    private List<String> breaches() {
        document.path("paths")
                .properties()
                .forEach(
                        route ->
                                route.getValue()
                                        .properties()
                                        .forEach(
                                                it -> {
                                                    if (METHODS.contains(it.getKey())) {
                                                        operation(
                                                                route.getKey(),
                                                                it.getKey(),
                                                                it.getValue());
                                                    }
                                                }));
        return breaches;
    }

    private void operation(String route, String method, JsonNode said) {
        String name = method.toUpperCase(java.util.Locale.ROOT) + " " + route;
        String id = said.path("operationId").asString("");
        String other = ids.put(id, name);
        wants(other == null && id.matches("[a-z][a-zA-Z]+"), name, "has no id of its own: " + id);
        wants(said.has("summary"), name, "has no summary");
        JsonNode answers = said.path("responses");
        wants(!answers.has("200") || !answers.has("204"), name, "answers now 200, now 204");
        wants(!answers.has("200") || content(answers), name, "answers 200 with nothing");
        wants(
                !answers.has("201") || answers.at("/201/headers").has("Location"),
                name,
                "makes something and does not say where it is");
        wants(!answers.has("201") || method.equals("post"), name, "makes something without a POST");
        tagged(route, method, name, answers);
        bodies(name, said);
        if (method.equals("get")) list(route, name, said);
    }

    private static boolean content(JsonNode answers) {
        return !answers.at("/200/content").isEmpty();
    }

    /** What is read with a tag is answered with one by whoever changes it. */
    private void tagged(String route, String method, String name, JsonNode answers) {
        if (method.equals("get")) return;
        String shape = shape(answers.path("200"));
        document.path("paths")
                .properties()
                .forEach(
                        it -> {
                            JsonNode read = it.getValue().at("/get/responses/200");
                            boolean same =
                                    route.startsWith(it.getKey())
                                            && !shape.isEmpty()
                                            && shape(read).equals(shape);
                            wants(
                                    !same
                                            || read.path("headers").has("ETag")
                                                    == answers.at("/200/headers").has("ETag"),
                                    name,
                                    "answers what GET " + it.getKey() + " does, tagged otherwise");
                        });
    }

    /** An example of each body goes with its shape. */
    private void bodies(String name, JsonNode said) {
        List<JsonNode> bodies = new ArrayList<>();
        bodies.add(json(said.path("requestBody")));
        for (String status : List.of("200", "201")) {
            bodies.add(json(said.path("responses").path(status)));
        }
        bodies.stream()
                .filter(it -> it.has("$ref"))
                .map(it -> document.at(it.path("$ref").asString().substring(1)))
                .forEach(it -> wants(it.has("example") || it.has("enum"), name, "has no example"));
    }

    /** One that may grow for ever comes in pages; why another cannot stands at it. */
    private void list(String route, String name, JsonNode said) {
        JsonNode schema = json(said.path("responses").path("200"));
        JsonNode shape = resolved(schema);
        wants(!isList(shape), name, "answers a bare list, to which nothing can be added");
        if (route.endsWith("}") || said.has("x-whole")) return;
        boolean lists = shape.path("properties").valueStream().anyMatch(it -> isList(resolved(it)));
        boolean paged =
                shape.path("properties").has("next")
                        && said.path("parameters")
                                .valueStream()
                                .anyMatch(it -> it.path("name").asString("").equals("cursor"));
        wants(!lists || paged, name, "answers a list without a cursor, and not why (@Whole)");
    }

    private boolean isList(JsonNode shape) {
        return shape.path("type").asString("").equals("array")
                && resolved(shape.path("items")).has("properties");
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? document.at(schema.path("$ref").asString().substring(1))
                : schema;
    }

    private static String shape(JsonNode answer) {
        return json(answer).path("$ref").asString("");
    }

    private static JsonNode json(JsonNode of) {
        return of.path("content").path("application/json").path("schema");
    }

    private void wants(boolean right, String name, String wrong) {
        if (!right) breaches.add(name + " " + wrong);
    }
}
