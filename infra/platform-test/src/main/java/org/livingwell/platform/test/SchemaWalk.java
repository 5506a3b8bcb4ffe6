package org.livingwell.platform.test;

import tools.jackson.databind.JsonNode;

import java.util.Set;
import java.util.function.BiConsumer;

/** Visits a schema and every schema inside it, each with its path. */
record SchemaWalk(BiConsumer<String, JsonNode> visit) {

    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "$defs", "dependentSchemas");
    private static final Set<String> LISTED = Set.of("prefixItems", "anyOf", "oneOf");
    private static final Set<String> SINGLE =
            Set.of("items", "additionalProperties", "unevaluatedProperties");

    void from(JsonNode root) {
        schema("#", root);
    }

    private void schema(String path, JsonNode schema) {
        visit.accept(path, schema);
        schema.propertyStream()
                .forEach(
                        keyword -> {
                            String name = keyword.getKey();
                            String inner = path + "/" + name;
                            if (SINGLE.contains(name) && keyword.getValue().isObject()) {
                                schema(inner, keyword.getValue());
                            } else if (LISTED.contains(name)) {
                                keyword.getValue().valueStream().forEach(it -> schema(inner, it));
                            } else if (NAMED.contains(name)) {
                                keyword.getValue()
                                        .propertyStream()
                                        .forEach(
                                                it ->
                                                        schema(
                                                                inner + "/" + it.getKey(),
                                                                it.getValue()));
                            }
                        });
    }
}
