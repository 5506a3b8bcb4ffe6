package org.livingwell.careplan.sharing;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/**
 * How a plan is worded on paper: by whoever works with somebody, or as they say it themselves.
 *
 * @param own whether it is their own paper
 */
record Wording(boolean own) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Properties WORDS = read();

    String of(String theirs, String mine) {
        return own ? mine : theirs;
    }

    /** Empty where there is no code. */
    String of(@Nullable Enum<?> code) {
        return code == null ? "" : of(kebab(code.getDeclaringClass().getSimpleName()), code);
    }

    String of(String kind, Enum<?> code) {
        return at(kind + "." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String rating(int rating) {
        return rating + ": " + at("rating." + rating);
    }

    static String on(LocalDate day) {
        return DAY.format(day);
    }

    static String on(Instant moment) {
        return on(LocalDate.ofInstant(moment, HERE));
    }

    private String at(String key) {
        String mine = own ? WORDS.getProperty(key + ".mine") : null;
        String words = mine == null ? WORDS.getProperty(key) : mine;
        if (words == null) throw new IllegalStateException("no words for " + key);
        return words;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = Wording.class.getResourceAsStream("/whole/words.properties")) {
            if (file == null) throw new IllegalStateException("whole/words.properties");
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
