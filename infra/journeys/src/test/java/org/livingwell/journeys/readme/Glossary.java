package org.livingwell.journeys.readme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The glossary of {@code infra/words.md}: what is never said where somebody reads it.
 *
 * @param never in lower case, with straight apostrophes
 */
record Glossary(List<String> never) {

    private static final Pattern ROW =
            Pattern.compile("^\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);

    static Glossary read(String page) {
        return new Glossary(
                ROW.matcher(page)
                        .results()
                        .map(it -> it.group(3).strip())
                        .filter(it -> !it.equals("Never") && !it.startsWith("---"))
                        .flatMap(it -> Arrays.stream(it.split(";")))
                        .map(Glossary::plain)
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    /** Phrases that stand in a text, whole words only. */
    Stream<String> in(String text) {
        String read = plain(text);
        return never.stream().filter(it -> whole(it).matcher(read).find());
    }

    private static Pattern whole(String phrase) {
        return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(phrase) + "(?![\\p{L}-])");
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
