package org.livingwell.platform.test.openapi;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A service's OpenAPI document, to be asked what it says of a request. */
final class Document {

    /** What is done at one route with one method. */
    record Operation(String route, JsonNode said, JsonNode security) {

        boolean isPublic() {
            return security.isArray() && security.isEmpty();
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    Dialects.getDraft202012(),
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private final JsonNode whole;
    private final JsonNode definitions;
    private final Map<String, Pattern> routes =
            new TreeMap<>(Comparator.comparing(Document::specific));
    private final Map<String, Schema> known = new ConcurrentHashMap<>();

    Document(String json) {
        this.whole = JSON.readTree(json);
        this.definitions = closed(plain(whole.at("/components/schemas")));
        for (String route : whole.path("paths").propertyNames()) {
            routes.put(
                    route,
                    Pattern.compile(
                            VARIABLE.matcher("\\Q" + route + "\\E").replaceAll("\\\\E[^/]+\\\\Q")));
        }
    }

    Optional<Operation> operation(String method, String path) {
        return routes.entrySet().stream()
                .filter(it -> it.getValue().matcher(path).matches())
                .map(it -> at(it.getKey(), method))
                .filter(it -> it.said().isObject())
                .findFirst();
    }

    private Operation at(String route, String method) {
        JsonNode said =
                whole.path("paths").path(route).path(method.toLowerCase(java.util.Locale.ROOT));
        return new Operation(
                route, said, said.has("security") ? said.path("security") : whole.path("security"));
    }

    /** Follows a reference to a component, where it is one. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : whole.at(reference.substring(1));
    }

    List<String> breaches(JsonNode schema, JsonNode value) {
        return known
                .computeIfAbsent(schema.toString(), _ -> readable(schema))
                .validate(value)
                .stream()
                .map(
                        it ->
                                it.getInstanceLocation()
                                        + " breaks "
                                        + it.getKeyword()
                                        + ": "
                                        + it.getMessage())
                .toList();
    }

    private Schema readable(JsonNode schema) {
        ObjectNode root = (ObjectNode) plain(schema);
        root.set("$defs", definitions);
        return SCHEMAS.getSchema(root);
    }

    /** Literal before variable. */
    private static String specific(String route) {
        return route.replace('{', '\uffff');
    }

    /** As JSON Schema says it, without what is for readers. */
    private static JsonNode plain(JsonNode node) {
        JsonNode copy = JSON.readTree(node.toString().replace("#/components/schemas/", "#/$defs/"));
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("example");
            if (object.path("format").asString("").matches("int32|int64|double")) {
                object.remove("format");
            }
            object.forEach(Document::strip);
        } else if (node instanceof ArrayNode array) {
            array.forEach(Document::strip);
        }
    }

    /** A field that is in no schema is as untrue as one that is missing; problems may have more. */
    private static JsonNode closed(JsonNode definitions) {
        definitions
                .properties()
                .forEach(
                        it -> {
                            if (it.getValue() instanceof ObjectNode shape
                                    && shape.has("properties")
                                    && !it.getKey().equals("Problem")) {
                                shape.put("additionalProperties", false);
                            }
                        });
        return definitions;
    }
}
