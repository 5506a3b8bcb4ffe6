package org.livingwell.platform.test.input;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A body that fits a request's record, and the same with one thing in it that never may be. */
final class Bodies {

    /**
     * @param what which field holds what
     */
    record Bad(String what, String json) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> ODD_IDS =
            List.of("\"\"", "\" \"", "\"no-id\"", "7", "[]", "{}");
    private static final List<String> ODD_NAMES = List.of("\"\"", "\" \"", "\"a\\u0000\"", "7");
    private static final List<String> ODD_CODES = List.of("0", "\"0\"", "\"\"", "\"no-such\"");
    private static final List<String> ODD_DATES =
            List.of("\"-999999999-01-01\"", "\"+999999999-12-31\"", "\"\"", "0", "[2026,1,1]");
    private static final List<String> ODD_TIMES =
            List.of("\"-1000000000-01-01T00:00Z\"", "\"+1000000000-12-31T23:59Z\"", "\"\"", "[]");
    private static final List<String> ODD_NUMBERS =
            List.of("2147483648", "1e999999", "1.5", "\"1\"", "\"\"");
    private static final List<String> ODD_LONGS =
            List.of("9223372036854775808", "1e999999", "1.5", "\"1\"", "\"\"");
    private static final List<String> ODD_WORDS =
            List.of("\"a\\u0000b\"", "\"\\ud800\"", "7", "{}", "[\"a\"]");

    private final List<Bad> bad = new ArrayList<>();
    private final ObjectNode good;

    private Bodies(Class<?> record) {
        this.good = object(record);
        record(record, good, "");
        bad.add(new Bad("a list", "[" + good + "]"));
        bad.add(new Bad("a text", "\"words\""));
        bad.add(new Bad("half", good.toString().substring(0, good.toString().length() - 1)));
        bad.add(new Bad("an unknown field", "{\"zz\":1}"));
        bad.add(new Bad("a field twice", twice()));
    }

    static Bodies of(Class<?> record) {
        return new Bodies(record);
    }

    String good() {
        return good.toString();
    }

    List<Bad> bad() {
        return List.copyOf(bad);
    }

    private String twice() {
        var first = good.properties().iterator().next();
        String field = JSON.writeValueAsString(first.getKey()) + ":" + first.getValue();
        return "{" + field + "," + field + "}";
    }

    private static ObjectNode object(Class<?> record) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent part : record.getRecordComponents()) {
            object.set(part.getName(), value(part.getName(), part.getAnnotatedType()));
        }
        return object;
    }

    private static JsonNode value(String name, AnnotatedType typed) {
        Class<?> type = raw(typed.getType());
        if (type == String.class) return NODES.stringNode(text(name, typed));
        if (type == boolean.class || type == Boolean.class) return NODES.booleanNode(true);
        if (type == int.class || type == Integer.class || type == long.class) {
            var least = typed.getAnnotation(Min.class);
            return NODES.numberNode(least == null ? 1 : least.value());
        }
        if (type == UUID.class) return NODES.stringNode(new UUID(0x4000, 0x80L << 56).toString());
        if (type == LocalDate.class) return NODES.stringNode("1980-02-02");
        if (type == YearMonth.class) return NODES.stringNode("2026-02");
        if (type == LocalTime.class) return NODES.stringNode(name.equals("to") ? "11:00" : "10:00");
        if (type == Instant.class) return NODES.stringNode("2026-02-02T10:00:00Z");
        if (type == Duration.class) return NODES.stringNode("PT1S");
        if (type.isEnum()) return NODES.stringNode(code(type));
        if (Collection.class.isAssignableFrom(type)) {
            AnnotatedType of = argument(typed, 0);
            return NODES.arrayNode().add(value(name, of));
        }
        if (Map.class.isAssignableFrom(type)) {
            AnnotatedType of = argument(typed, 1);
            return NODES.objectNode().set("a", value(name, of));
        }
        if (isSingle(type)) {
            RecordComponent only = type.getRecordComponents()[0];
            return only.getType() == String.class
                    ? NODES.stringNode("lambeth")
                    : value(name, only.getAnnotatedType());
        }
        if (type.isRecord()) return object(type);
        throw new AssertionError("nobody knows how to fill in " + name + ", a " + type);
    }

    private static String text(String name, AnnotatedType typed) {
        if (typed.isAnnotationPresent(Email.class)) return "amara@example.org";
        return switch (name) {
            case "place" -> "lambeth";
            case "zone" -> "Europe/London";
            case "phone", "tel", "ringUs" -> "020 7946 0123";
            case "postcode" -> "12";
            case "language" -> "en";
            case "birthDate" -> "14/03/1985";
            default -> "words";
        };
    }

    private void record(Class<?> record, ObjectNode at, String path) {
        for (RecordComponent part : record.getRecordComponents()) {
            String name = part.getName();
            field(part.getAnnotatedType(), path + name, it -> at.set(name, it), at.get(name));
        }
    }

    /** Puts each thing that never may stand here, and what fits back. */
    private void field(AnnotatedType typed, String path, Consumer<JsonNode> put, JsonNode fitting) {
        Class<?> type = raw(typed.getType());
        List<String> odd = odd(type);
        for (String json : odd) {
            put.accept(raw(json));
            bad.add(new Bad(path + " is " + json, written()));
        }
        put.accept(fitting);
        if (Collection.class.isAssignableFrom(type) && fitting instanceof ArrayNode list) {
            list.insertNull(0);
            bad.add(new Bad(path + " has nothing in it, and a value", written()));
            list.remove(0);
            field(argument(typed, 0), path + "[]", it -> list.set(0, it), list.get(0));
        } else if (Map.class.isAssignableFrom(type) && fitting instanceof ObjectNode map) {
            JsonNode value = map.get("a");
            map.putNull("a");
            bad.add(new Bad(path + " has nothing under a name", written()));
            map.set("a", value);
            field(argument(typed, 1), path + ".a", it -> map.set("a", it), value);
        } else if (type.isRecord() && !isSingle(type)) {
            record(type, (ObjectNode) fitting, path + ".");
        }
    }

    private static List<String> odd(Class<?> type) {
        if (isSingle(type)) {
            Class<?> only = type.getRecordComponents()[0].getType();
            return only == String.class ? ODD_NAMES : odd(only);
        }
        if (type == UUID.class) return ODD_IDS;
        if (type.isEnum()) return ODD_CODES;
        if (type == LocalDate.class || type == YearMonth.class) return ODD_DATES;
        if (type == Instant.class) return ODD_TIMES;
        if (type == int.class || type == Integer.class) return ODD_NUMBERS;
        if (type == long.class) return ODD_LONGS;
        if (type == String.class) return ODD_WORDS;
        if (type == boolean.class || type == Boolean.class) return List.of("\"\"", "2", "\"yes\"");
        return List.of("\"\"", "7");
    }

    /** Numbers no tree can hold travel as a raw text that is put in at the end. */
    private static JsonNode raw(String json) {
        return NODES.rawValueNode(new RawValue(json));
    }

    private String written() {
        return JSON.writeValueAsString(good);
    }

    private static String code(Class<?> type) {
        var first = (Enum<?>) type.getEnumConstants()[0];
        return first.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isSingle(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }

    private static AnnotatedType argument(AnnotatedType typed, int number) {
        return ((AnnotatedParameterizedType) typed).getAnnotatedActualTypeArguments()[number];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType of ? (Class<?>) of.getRawType() : (Class<?>) type;
    }
}
