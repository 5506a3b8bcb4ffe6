package org.livingwell.intake.rights.copy;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.livingwell.intake.rights.asking.domain.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns a copy into plain pages: a heading for each record, a line for each thing said in it. */
@Component
class CopyPrinter {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(LONDON);

    /** Ids and inner codes mean nothing on paper; they are in the other form of the copy. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Map<Context, String> HEADINGS =
            Map.of(
                    Context.INTAKE, "How you came to us, and who you are",
                    Context.CAREPLAN, "Your plan and your story",
                    Context.REFERRAL, "Needs, and who helped",
                    Context.COMMUNITY, "Groups and activities",
                    Context.CONTACT, "Keeping in touch");

    record Line(String label, String text) {}

    record Item(String title, List<Line> lines) {}

    record Part(String heading, List<Item> items, boolean empty) {}

    private final Template page = page();

    String print(CopyContent copy) {
        List<Part> parts = new ArrayList<>();
        for (Context context : Context.values()) {
            JsonNode node = copy.contexts().get(context);
            List<Item> items = node == null ? List.of() : items(node);
            parts.add(new Part(HEADINGS.getOrDefault(context, ""), items, items.isEmpty()));
        }
        return page.execute(Map.of("day", DAY.format(copy.gatheredAt()), "parts", parts));
    }

    private static List<Item> items(JsonNode collections) {
        List<Item> items = new ArrayList<>();
        collections
                .properties()
                .forEach(
                        collection ->
                                collection
                                        .getValue()
                                        .forEach(it -> items.add(item(collection.getKey(), it))));
        return items;
    }

    private static Item item(String collection, JsonNode record) {
        List<Line> lines = new ArrayList<>();
        collect("", record, lines);
        return new Item(words(collection), lines);
    }

    private static void collect(String label, JsonNode node, List<Line> lines) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            field ->
                                    collect(under(label, field.getKey()), field.getValue(), lines));
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

    private static Template page() {
        try {
            var file = new ClassPathResource("templates/copy.mustache");
            return Mustache.compiler()
                    .escapeHTML(true)
                    .compile(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
