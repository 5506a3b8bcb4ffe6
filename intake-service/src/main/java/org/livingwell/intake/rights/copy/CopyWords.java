package org.livingwell.intake.rights.copy;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What is kept, as somebody would say it: days as days, codes as words, places by their names. A
 * template asks {@code is-<state>} for a state and {@code <field>-<code>} for a code.
 */
final class CopyWords {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(LONDON);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private final Properties codes = codes();
    private final UnaryOperator<String> placeNames;

    CopyWords(UnaryOperator<String> placeNames) {
        this.placeNames = placeNames;
    }

    JsonNode none() {
        return JsonNodeFactory.instance.objectNode();
    }

    String day(Instant moment) {
        return DAY.format(moment.atZone(LONDON));
    }

    /** What a template reads: maps, lists, booleans and texts. */
    Object of(String field, JsonNode node) {
        if (node.isObject()) return fields(node);
        if (node.isArray()) return items(field, node);
        if (node.isBoolean()) return node.asBoolean();
        String text = node.asString("");
        if (field.equals("place") && !text.isEmpty()) return placeNames.apply(text);
        return codes.getProperty(field + "." + text, moment(text));
    }

    /** What only looks like a day is somebody's own words. */
    private static String moment(String text) {
        try {
            if (DATE.matcher(text).matches()) return DAY.format(LocalDate.parse(text));
            if (INSTANT.matcher(text).matches()) return MOMENT.format(Instant.parse(text));
            return text;
        } catch (DateTimeException words) {
            return text;
        }
    }

    private Map<String, Object> fields(JsonNode node) {
        Map<String, Object> fields = new HashMap<>();
        for (var field : node.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (value.isNull()) continue;
            String code = value.isString() ? value.asString() : "";
            if (name.equals("is")) fields.put("is-" + code, true);
            else fields.put(name, of(name, value));
            if (codes.containsKey(name + "." + code)) fields.put(name + "-" + code, true);
        }
        return fields;
    }

    private List<Object> items(String field, JsonNode node) {
        List<Object> items = new ArrayList<>();
        for (JsonNode item : node) items.add(of(field, item));
        return items;
    }

    private static Properties codes() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(
                            new ClassPathResource("templates/copy/words.properties"),
                            StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
