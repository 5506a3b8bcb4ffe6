package org.livingwell.platform.events;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One JSON Schema, as far as schemas of events go: closed objects of ids, codes, counts and dates.
 * A keyword it does not know stops the start, so nothing is ever taken for checked that was not.
 */
final class EventSchema {

    private static final Set<String> SAYS_NOTHING =
            Set.of("$schema", "$id", "title", "description", "x-step", "examples", "default");

    /** A keyword's test of one value. */
    private record Rule(String keyword, Predicate<JsonNode> holds) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, EventSchema> fields = new HashMap<>();
    private boolean closed;
    private @Nullable EventSchema items;

    private EventSchema() {}

    static EventSchema of(JsonNode schema) {
        var compiled = new EventSchema();
        schema.properties().forEach(it -> compiled.add(it.getKey(), it.getValue()));
        return compiled;
    }

    private void add(String keyword, JsonNode said) {
        switch (keyword) {
            case "properties" ->
                    said.properties().forEach(it -> fields.put(it.getKey(), of(it.getValue())));
            case "items" -> items = of(said);
            case "additionalProperties" -> closed = mustBeFalse(said);
            case "type" -> rule(keyword, type(said));
            case "required" -> rule(keyword, required(said));
            case "enum" -> rule(keyword, said.valueStream().toList()::contains);
            case "const" -> rule(keyword, said::equals);
            case "format" -> rule(keyword, text(it -> isA(said.asString(), it)));
            case "pattern" -> rule(keyword, text(Pattern.compile(said.asString()).asPredicate()));
            case "minLength" -> rule(keyword, text(it -> it.length() >= said.asInt()));
            case "maxLength" -> rule(keyword, text(it -> it.length() <= said.asInt()));
            case "minimum" -> rule(keyword, number(it -> it >= said.asDouble()));
            case "maximum" -> rule(keyword, number(it -> it <= said.asDouble()));
            case "minItems" -> rule(keyword, it -> !it.isArray() || it.size() >= said.asInt());
            case "maxItems" -> rule(keyword, it -> !it.isArray() || it.size() <= said.asInt());
            case "uniqueItems" ->
                    rule(
                            keyword,
                            it -> new HashSet<>(it.valueStream().toList()).size() == it.size());
            case String other -> {
                if (!SAYS_NOTHING.contains(other)) {
                    throw new IllegalStateException("a schema says " + other + ", unknown here");
                }
            }
        }
    }

    private void rule(String keyword, Predicate<JsonNode> holds) {
        rules.add(new Rule(keyword, holds));
    }

    /** Where a value breaks which keyword; its content is not in there. */
    Optional<String> breach(JsonNode value) {
        return breach("", value);
    }

    private Optional<String> breach(String path, JsonNode value) {
        for (Rule rule : rules) {
            if (!rule.holds().test(value)) return Optional.of(path + " breaks " + rule.keyword());
        }
        if (value.isObject()) {
            for (var field : value.properties()) {
                EventSchema schema = fields.get(field.getKey());
                if (schema == null && closed) return Optional.of(path + " has an unknown field");
                if (schema == null) continue;
                var breach = schema.breach(path + "/" + field.getKey(), field.getValue());
                if (breach.isPresent()) return breach;
            }
        }
        if (value.isArray() && items != null) {
            for (JsonNode item : value) {
                var breach = items.breach(path + "/[]", item);
                if (breach.isPresent()) return breach;
            }
        }
        return Optional.empty();
    }

    private static boolean mustBeFalse(JsonNode said) {
        if (!said.isBoolean() || said.asBoolean()) {
            throw new IllegalStateException("a schema of an event is closed");
        }
        return true;
    }

    private static Predicate<JsonNode> type(JsonNode said) {
        Set<String> types = new HashSet<>();
        if (said.isArray()) said.valueStream().map(JsonNode::asString).forEach(types::add);
        else types.add(said.asString());
        return value ->
                switch (value.getNodeType()) {
                    case OBJECT -> types.contains("object");
                    case ARRAY -> types.contains("array");
                    case STRING -> types.contains("string");
                    case BOOLEAN -> types.contains("boolean");
                    case NULL -> types.contains("null");
                    case NUMBER ->
                            types.contains("number")
                                    || value.isIntegralNumber() && types.contains("integer");
                    case BINARY, POJO, MISSING -> false;
                };
    }

    private static Predicate<JsonNode> required(JsonNode said) {
        List<String> names = said.valueStream().map(JsonNode::asString).toList();
        return it -> !it.isObject() || names.stream().allMatch(it::has);
    }

    private static Predicate<JsonNode> text(Predicate<String> holds) {
        return it -> !it.isString() || holds.test(it.asString());
    }

    private static Predicate<JsonNode> number(Predicate<Double> holds) {
        return it -> !it.isNumber() || holds.test(it.asDouble());
    }

    private static boolean isA(String format, String text) {
        try {
            Object read =
                    switch (format) {
                        case "uuid" -> UUID.fromString(text);
                        case "date" -> LocalDate.parse(text);
                        case "date-time" -> OffsetDateTime.parse(text);
                        case "time" -> LocalTime.parse(text);
                        case "duration" -> Duration.parse(text);
                        default -> throw new IllegalStateException("format " + format);
                    };
            return format.equals("uuid") ? read.toString().equals(text) : !text.startsWith("+");
        } catch (IllegalArgumentException | DateTimeException other) {
            return false;
        }
    }
}
