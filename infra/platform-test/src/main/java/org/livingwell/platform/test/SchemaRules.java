package org.livingwell.platform.test;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.events.EventSchemas;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an event's schema must say, so that no words and nothing unforeseen get on a topic. */
record SchemaRules(String text) {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Set<String> STEPS =
            Set.of(
                    "introduction",
                    "conversation",
                    "story",
                    "basic-needs",
                    "keeping-safe",
                    "reflecting",
                    "coping",
                    "relationships",
                    "wellbeing",
                    "future",
                    "keeping-in-touch");
    private static final Set<String> FORMATS =
            Set.of("uuid", "date", "date-time", "time", "duration");
    private static final String WORDS = "I have not slept for a week.";

    static Schema read(String text) {
        return EventSchemas.READER.getSchema(text);
    }

    List<String> breaches() {
        JsonNode schema;
        try {
            schema = JsonMapper.shared().readTree(text);
        } catch (JacksonException unreadable) {
            return List.of("not JSON");
        }
        List<String> breaches = new ArrayList<>();
        if (!schema.path("$schema").asString("").equals(DIALECT)) {
            breaches.add("$schema is not " + DIALECT);
        }
        if (!STEPS.contains(schema.path("x-step").asString(""))) {
            breaches.add("x-step is none of the eleven steps");
        }
        EventSchemas.READER.getSchema(SchemaLocation.of(DIALECT)).validate(schema).stream()
                .map(it -> "not JSON Schema 2020-12 at " + it.getInstanceLocation())
                .forEach(breaches::add);
        new SchemaWalk((path, part) -> part(path, part, breaches)).from(schema);
        return breaches;
    }

    private static void part(String path, JsonNode part, List<String> breaches) {
        List<String> types = types(part.get("type"));
        String reference = part.path("$ref").asString("#");
        if (!reference.startsWith("#")) breaches.add(path + " refers to another file");
        if (types.isEmpty() && !describes(part)) breaches.add(path + " may be anything");
        if (types.contains("string") && !constrained(part)) {
            breaches.add(path + " is a string that could hold words");
        }
        if (types.contains("object") && !closed(part)) {
            breaches.add(path + " is an object that could hold anything");
        }
        if (types.contains("array") && !part.has("items") && !part.has("prefixItems")) {
            breaches.add(path + " is a list of anything");
        }
    }

    private static boolean describes(JsonNode part) {
        return part.isBoolean()
                ? !part.asBoolean()
                : List.of("$ref", "enum", "const", "allOf", "anyOf", "oneOf").stream()
                        .anyMatch(part::has);
    }

    private static boolean constrained(JsonNode part) {
        if (part.has("enum") || part.has("const")) return true;
        if (FORMATS.contains(part.path("format").asString(""))) return true;
        return part.has("pattern")
                && !Pattern.compile(part.path("pattern").asString("")).matcher(WORDS).find();
    }

    private static boolean closed(JsonNode part) {
        return List.of("additionalProperties", "unevaluatedProperties").stream()
                .map(part::get)
                .anyMatch(
                        it -> it != null && (it.isObject() || (it.isBoolean() && !it.asBoolean())));
    }

    private static List<String> types(@Nullable JsonNode type) {
        if (type == null) return List.of();
        return type.isArray()
                ? type.valueStream().map(JsonNode::asString).toList()
                : List.of(type.asString(""));
    }
}
