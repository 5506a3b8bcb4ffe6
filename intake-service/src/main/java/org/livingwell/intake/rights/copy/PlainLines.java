package org.livingwell.intake.rights.copy;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A record that has no sentences of its own, field by field. */
record PlainLines(String title, List<Line> lines) {

    /** Ids mean nothing on paper; they are in the other form of the copy. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    record Line(String label, String text) {}

    static PlainLines of(String collection, JsonNode record) {
        List<Line> lines = new ArrayList<>();
        collect("", record, lines);
        return new PlainLines(words(collection), lines);
    }

    private static void collect(String label, JsonNode node, List<Line> lines) {
        if (node.isObject()) {
            node.properties()
                    .forEach(it -> collect(under(label, it.getKey()), it.getValue(), lines));
        } else if (node.isArray()) {
            node.forEach(it -> collect(label, it, lines));
        } else if (!node.isNull() && !ID.matcher(node.asString("")).matches()) {
            lines.add(new Line(label, text(node)));
        }
    }

    private static String under(String label, String field) {
        String name = field.equals("is") ? "state" : words(field);
        return label.isEmpty() ? name : label + ", " + name.toLowerCase(Locale.UK);
    }

    private static String text(JsonNode value) {
        return value.isBoolean() ? (value.asBoolean() ? "yes" : "no") : value.asString("");
    }

    /** {@code communicationNeeds} and {@code care_plans} as words. */
    private static String words(String name) {
        String spaced =
                name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.UK);
        return spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }
}
