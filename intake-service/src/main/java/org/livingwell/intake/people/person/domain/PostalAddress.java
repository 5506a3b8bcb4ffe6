package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody's letters go, as it stands on an envelope: first whoever they come for, last a
 * postcode, where there is one.
 */
public record PostalAddress(List<String> lines) {

    /** What fits into the window of an envelope. */
    private static final int MOST_LINES = 7;

    private static final int LONGEST_LINE = 100;

    /** All lines with an end of two characters each, and what a paste brings along. */
    public static final int LONGEST = 720;

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern POSTCODE =
            Pattern.compile("(GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})");

    /** Empty where nothing is written. */
    public static Optional<PostalAddress> read(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        var lines = typed.lines().map(PostalAddress::plain).filter(it -> !it.isEmpty()).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new PostalAddress(lines));
    }

    /** What is to be changed before it can stand on an envelope, for whoever wrote it. */
    public static Optional<String> wrong(@Nullable String typed) {
        return read(typed).flatMap(PostalAddress::wrong);
    }

    public Words words() {
        return new Words(String.join("\n", lines));
    }

    private Optional<String> wrong() {
        if (lines.size() > MOST_LINES) return Optional.of("Use at most 7 lines for the address");
        if (lines.stream().anyMatch(it -> it.length() > LONGEST_LINE)) {
            return Optional.of("Use at most 100 characters on each line of the address");
        }
        return lines.subList(0, lines.size() - 1).stream().anyMatch(PostalAddress::isPostcode)
                ? Optional.of("Put the postcode on the last line of the address")
                : Optional.empty();
    }

    private static boolean isPostcode(String line) {
        return POSTCODE.matcher(line.toUpperCase(Locale.ROOT)).matches();
    }

    /** Spaced and capitalised as the post reads it. */
    private static String plain(String line) {
        String seen = UNSEEN.matcher(Normalizer.normalize(line, Form.NFC)).replaceAll("");
        String spaced = seen.replaceAll("[\\s\\p{Z}]+", " ").strip();
        return isPostcode(spaced) ? postcode(spaced) : spaced;
    }

    private static String postcode(String line) {
        String plain = line.toUpperCase(Locale.ROOT).replace(" ", "");
        int inward = plain.length() - 3;
        return plain.substring(0, inward) + " " + plain.substring(inward);
    }
}
