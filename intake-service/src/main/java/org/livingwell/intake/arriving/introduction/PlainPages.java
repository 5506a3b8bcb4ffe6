package org.livingwell.intake.arriving.introduction;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.livingwell.intake.arriving.introduction.FormFields.Field;
import org.livingwell.intake.team.place.domain.CrisisLine;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages that answer a browser without JavaScript. */
@Component
class PlainPages {

    static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final List<String> ELSEWHERE =
            List.of(
                    "No one from our team would be in touch, so we have not kept anything.",
                    "Ask a GP what there is near you.",
                    "Look for help near you at hubofhope.co.uk.",
                    "If you are staying in one of our areas for now, choose that one and send this"
                            + " again.");

    /** One sentence, leading to its field. */
    record Wrong(String target, String message) {}

    private final Template received = page("introduction-received");
    private final Template again = page("introduction-again");
    private final Template standing = page("introduction-status");

    String received(Receipt receipt) {
        return received.execute(receipt);
    }

    /**
     * How things stand, with the form to ask again.
     *
     * @param error what is wrong with the reference; empty where nothing is
     */
    String standing(String reference, String error, List<String> next) {
        return standing.execute(
                Map.of(
                        "reference", reference,
                        "error", error,
                        "told", !next.isEmpty(),
                        "next", next));
    }

    /**
     * What is wrong stands at its field; what belongs to none stands alone.
     *
     * @param helpFirst who helps now, where it cannot wait
     */
    String again(List<Field> fields, Map<String, String> errors, List<CrisisLine> helpFirst) {
        var all = wrong(fields);
        return again(
                "Nearly there",
                all,
                all.isEmpty() ? List.copyOf(errors.values()) : List.of(),
                fields,
                false,
                helpFirst,
                !helpFirst.isEmpty());
    }

    /** Asked once; what is sent then is taken as it is. */
    String asking(List<Field> fields) {
        return again(
                "One thing before you send it",
                wrong(fields),
                List.of(),
                fields,
                true,
                List.of(),
                false);
    }

    /** Where we do not work nobody would be in touch, and nothing is said as if somebody were. */
    String elsewhere(List<Field> fields, List<CrisisLine> crisis) {
        return again(
                "We don't work in your area yet",
                List.of(),
                ELSEWHERE,
                fields,
                false,
                crisis,
                true);
    }

    String notKept(NotKept why, List<Field> fields) {
        List<String> next = Stream.concat(Stream.of(why.sentence()), why.next().stream()).toList();
        return again(
                "Thank you for telling us. We have not kept anything",
                List.of(),
                next,
                fields,
                true,
                why.crisis(),
                false);
    }

    private String again(
            String title,
            List<Wrong> errors,
            List<String> next,
            List<Field> fields,
            boolean asked,
            List<CrisisLine> crisis,
            boolean helpFirst) {
        return again.execute(
                Map.of(
                        "title", title,
                        "errors", errors,
                        "next", next,
                        "fields", fields,
                        "asked", asked,
                        "crisis", crisis,
                        "helpFirst", helpFirst));
    }

    private static List<Wrong> wrong(List<Field> fields) {
        return fields.stream()
                .filter(it -> !it.error().isEmpty())
                .map(it -> new Wrong(it.target(), it.error()))
                .toList();
    }

    private static Template page(String name) {
        try {
            String text =
                    new ClassPathResource("templates/" + name + ".mustache")
                            .getContentAsString(StandardCharsets.UTF_8);
            return Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
