package org.livingwell.intake.rights.copy;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.PlaceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A copy as a letter: each collection has sentences of its own in {@code templates/copy}, and what
 * has none yet stands there field by field, so that nothing is left out.
 */
@Component
class CopyLetter {

    private static final Map<Context, String> HEADINGS =
            Map.of(
                    Context.INTAKE, "How you came to us, and who you are",
                    Context.CAREPLAN, "Your plan and your story",
                    Context.REFERRAL, "Needs, and who helped",
                    Context.COMMUNITY, "Groups and activities",
                    Context.CONTACT, "Keeping in touch");

    /** As somebody would tell it; what is not named here comes after. */
    private static final List<String> FIRST =
            List.of("people", "introductions", "conversations", "concerns", "care_plans");

    record Part(String heading, List<String> records, boolean empty) {}

    private final Mustache.Compiler compiler =
            Mustache.compiler()
                    .escapeHTML(true)
                    .defaultValue("")
                    .emptyStringIsFalse(true)
                    .withLoader(CopyLetter::file);
    private final Template letter = compiler.loadTemplate("letter");
    private final Template other = compiler.loadTemplate("other");

    /** By collection; none where it has no sentences of its own. */
    private final Map<String, Optional<Template>> templates = new ConcurrentHashMap<>();

    private final CopyWords words;

    @Autowired
    CopyLetter(Places places) {
        this(id -> places.find(new PlaceId(id)).map(Place::name).orElse(id));
    }

    CopyLetter(UnaryOperator<String> placeNames) {
        words = new CopyWords(placeNames);
    }

    String write(CopyContent copy) {
        var parts = Stream.of(Context.values()).map(it -> part(it, copy)).toList();
        JsonNode people = copy.contexts().getOrDefault(Context.INTAKE, words.none()).path("people");
        return letter.execute(
                Map.of(
                        "day", words.day(copy.gatheredAt()),
                        "name", name(people),
                        "place", words.of("place", people.findPath("place")),
                        "parts", parts));
    }

    private static String name(JsonNode people) {
        String preferred = people.findPath("preferredName").asString("");
        return preferred.isEmpty() ? people.findPath("name").asString("") : preferred;
    }

    private Part part(Context context, CopyContent copy) {
        JsonNode collections = copy.contexts().getOrDefault(context, words.none());
        var names = new ArrayList<>(collections.propertyNames());
        names.sort(Comparator.comparingInt(CopyLetter::place));
        List<String> records = new ArrayList<>();
        for (String name : names)
            for (JsonNode record : collections.path(name)) records.add(record(name, record));
        return new Part(HEADINGS.getOrDefault(context, ""), records, records.isEmpty());
    }

    private static int place(String collection) {
        int place = FIRST.indexOf(collection);
        return place < 0 ? FIRST.size() : place;
    }

    private String record(String collection, JsonNode record) {
        return templates
                .computeIfAbsent(collection, it -> tells(it) ? template(it) : Optional.empty())
                .map(it -> it.execute(words.of(collection, record)))
                .orElseGet(() -> other.execute(PlainLines.of(collection, record)));
    }

    private Optional<Template> template(String collection) {
        return Optional.of(compiler.loadTemplate(collection));
    }

    /** Whether this collection has sentences of its own. */
    static boolean tells(String collection) {
        return collection.matches("[a-z_]+") && resource(collection).exists();
    }

    private static Reader file(String name) throws IOException {
        return new InputStreamReader(resource(name).getInputStream(), StandardCharsets.UTF_8);
    }

    private static ClassPathResource resource(String name) {
        return new ClassPathResource("templates/copy/" + name + ".mustache");
    }
}
