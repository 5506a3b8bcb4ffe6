package org.livingwell.intake.people.keys;

import static java.time.format.TextStyle.FULL;
import static java.util.Locale.UK;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.platform.web.InvalidInputException;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a date of birth as people write it, the day first, and says what to write where it cannot
 * be read or cannot be right; it is never left out in silence.
 */
public final class BirthDates {

    private static final String FIELD = "birthDate";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/. ]+(\\d{1,2})[-/. ]+(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th)?[-/., ]*(\\p{L}{3,9})[-/., ]*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(\\p{L}{3,9})[-/., ]*(\\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\\d{4}|\\d{2})");

    private static final Pattern AMONG =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:%s|%s|%s)(?![\\p{L}\\d])"
                            .formatted(YEAR_FIRST, DAY_FIRST, NAMED));

    private BirthDates() {}

    /**
     * A date that stands among other words.
     *
     * @param others the words without it
     */
    public record Among(BirthDate date, String others) {}

    /** Empty where no date stands among the words. */
    public static Optional<Among> among(String typed) {
        String plain = plain(typed);
        var found = AMONG.matcher(plain);
        if (!found.find()) return Optional.empty();
        BirthDate date = read(found.group());
        if (date == null) return Optional.empty();
        return Optional.of(new Among(date, found.replaceFirst(" ").strip()));
    }

    public static @Nullable BirthDate read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        String plain = plain(typed);
        var matcher = YEAR_FIRST.matcher(plain);
        if (matcher.matches()) return date(matcher, 3, number(matcher, 2), 1);
        matcher = DAY_FIRST.matcher(plain);
        if (matcher.matches()) return date(matcher, 1, number(matcher, 2), 3);
        matcher = NAMED.matcher(plain);
        if (matcher.matches()) return date(matcher, 1, month(matcher.group(2)), 3);
        matcher = MONTH_FIRST.matcher(plain);
        if (matcher.matches()) return date(matcher, 2, month(matcher.group(1)), 3);
        throw unreadable();
    }

    /** Says it where it is wrong, before anything is kept. */
    public static void check(@Nullable String typed, LocalDate today) {
        BirthDate date = read(typed);
        if (date != null && !date.plausible(today)) {
            throw new InvalidInputException(FIELD, "implausible", "Check the date of birth");
        }
    }

    private static BirthDate date(MatchResult found, int day, int month, int year) {
        if (found.group(year).length() < 4) {
            throw new InvalidInputException(
                    FIELD, "short-year", "Write the year with four digits, for example 1985");
        }
        try {
            return new BirthDate(LocalDate.of(number(found, year), month, number(found, day)));
        } catch (DateTimeException noSuchDay) {
            throw new InvalidInputException(
                    FIELD, "no-such-day", "That date does not exist: write day, month, year");
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Whole, or its beginning. */
    private static int month(String name) {
        return Stream.of(Month.values())
                .filter(it -> it.getDisplayName(FULL, UK).toLowerCase(UK).startsWith(name))
                .findFirst()
                .orElseThrow(BirthDates::unreadable)
                .getValue();
    }

    private static InvalidInputException unreadable() {
        return new InvalidInputException(
                FIELD,
                "unreadable",
                "Write the day, the month and the year, for example 14 3 1985");
    }

    /** Digits of any script, without marks that nobody sees. */
    private static String plain(String typed) {
        String seen = Normalizer.normalize(typed, Form.NFKC).replaceAll("\\p{Cf}", "");
        var plain = new StringBuilder();
        seen.codePoints()
                .forEach(
                        it -> {
                            int digit = Character.digit(it, 10);
                            if (digit >= 0) plain.append(digit);
                            else plain.appendCodePoint(it);
                        });
        return plain.toString()
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\p{Pd}", "-")
                .toLowerCase(UK);
    }
}
