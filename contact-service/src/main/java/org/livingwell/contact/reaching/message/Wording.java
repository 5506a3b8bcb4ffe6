package org.livingwell.contact.reaching.message;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of all messages in one language.
 *
 * @param name as those who speak it call it
 * @param english as a worker calls it
 * @param when a day and a time, {@code {day}} and {@code {time}}, in their order
 * @param byMachine says that a machine translated it; null once somebody confirmed it
 * @param templates the sentences of each; one that something is missing from is left out
 */
record Wording(
        String code,
        String name,
        String english,
        String subject,
        String when,
        @Nullable String byMachine,
        Map<String, List<String>> templates) {

    /** Beneath a letter to whoever reads a language that we cannot print. */
    static final String IN_ENGLISH = "\n\nYou can ask for this in another language.";

    private static final Pattern FILLED_IN = Pattern.compile("\\{(\\w+)}");

    /** Whether our printer has its letters and its direction. */
    boolean isPrinted() {
        return !code.equals("ar");
    }

    boolean isMeant(String language) {
        return language.equals(code)
                || language.contains(english.toLowerCase(Locale.ROOT))
                || language.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Empty where what it is about is missing: its first sentence. */
    Optional<String> text(String template, Map<String, String> words, ZoneId zone) {
        var sentences = Objects.requireNonNull(templates.get(template), template);
        if (!isWhole(sentences.getFirst(), words)) return Optional.empty();
        String text =
                sentences.stream()
                        .filter(it -> isWhole(it, words))
                        .map(it -> fill(it, words, zone))
                        .collect(Collectors.joining(" "));
        return Optional.of(byMachine == null ? text : text + "\n\n" + byMachine);
    }

    private static boolean isWhole(String sentence, Map<String, String> words) {
        return FILLED_IN.matcher(sentence).results().allMatch(it -> words.containsKey(it.group(1)));
    }

    private String fill(String sentence, Map<String, String> words, ZoneId zone) {
        return FILLED_IN
                .matcher(sentence)
                .replaceAll(
                        it ->
                                Matcher.quoteReplacement(
                                        said(words.getOrDefault(it.group(1), it.group()), zone)));
    }

    /** A link of ours with a secret leads to its page in the language it is sent in. */
    private String led(String word) {
        boolean leads = word.startsWith("http") && !code.equals("en");
        return leads ? word.replaceFirst("#", "/" + code + "#") : word;
    }

    /** A moment or a day is said as people say it; anything else as it is. */
    private String said(String word, ZoneId zone) {
        try {
            var at = Instant.parse(word).atZone(zone);
            var spoken = new Spoken(Locale.of(code));
            return when.replace("{day}", spoken.day(at.toLocalDate()))
                    .replace("{time}", spoken.time(at.toLocalTime()));
        } catch (DateTimeException noMoment) {
            return day(word);
        }
    }

    private String day(String word) {
        try {
            return new Spoken(Locale.of(code)).day(LocalDate.parse(word));
        } catch (DateTimeException noDay) {
            return led(word);
        }
    }
}
