package org.livingwell.intake.rights.copy.application;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a record is somebody else's, or must not be seen yet. This is the one list: a field that
 * names, describes or reaches a third person is added here when it is made.
 */
@Component
class Redaction {

    static final String LEFT_OUT = "(left out: about somebody else)";

    /** Fields that are about third persons wherever they stand. */
    static final Set<String> THIRD_PERSONS =
            Set.of(
                    "introducer",
                    "introducedBy",
                    "supporterName",
                    "companions",
                    "who",
                    "kin",
                    "mayTalkTo",
                    "neverTalkTo",
                    "thirdPersons");

    /** Fields that open a door; nobody needs them in a copy. */
    private static final Set<String> SECRETS = Set.of("code");

    /** Collections nothing is copied from: the copy itself. */
    private static final Set<String> NEVER = Set.of("copy_pages");

    /** A concern is left out, with every trace, until the person was told. */
    private static final Set<String> CONCERNS = Set.of("concerns");

    Map<String, List<JsonNode>> of(Map<String, List<JsonNode>> held) {
        var copied = new TreeMap<String, List<JsonNode>>();
        held.forEach(
                (collection, records) -> {
                    var shown =
                            records.stream()
                                    .filter(it -> mayBeSeen(collection, it))
                                    .map(Redaction::redacted)
                                    .toList();
                    if (!shown.isEmpty()) copied.put(collection, shown);
                });
        return copied;
    }

    private static boolean mayBeSeen(String collection, JsonNode record) {
        if (NEVER.contains(collection)) return false;
        return !CONCERNS.contains(collection) || record.path("is").asString("").equals("told");
    }

    private static JsonNode redacted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> fields(object);
            case ArrayNode array -> {
                var shown = JsonNodeFactory.instance.arrayNode();
                array.forEach(it -> shown.add(redacted(it)));
                yield shown;
            }
            case JsonNode value -> value;
        };
    }

    private static ObjectNode fields(ObjectNode object) {
        var shown = JsonNodeFactory.instance.objectNode();
        object.properties().stream()
                .filter(field -> !SECRETS.contains(field.getKey()))
                .forEach(
                        field -> {
                            boolean others = THIRD_PERSONS.contains(field.getKey());
                            if (others && !empty(field.getValue())) {
                                shown.put(field.getKey(), LEFT_OUT);
                            } else {
                                shown.set(field.getKey(), redacted(field.getValue()));
                            }
                        });
        return shown;
    }

    private static boolean empty(JsonNode value) {
        return value.isNull() || value.isContainer() && value.isEmpty();
    }
}
