package org.livingwell.platform.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds phrases in what somebody writes, word for word, however it was typed: case, accents,
 * apostrophes, spaces, lines and signs do not matter, nor whether <em>not</em> is short. What was
 * meant is for a human to say: a phrase with <em>not</em> before it is found too.
 */
public record Telling(List<String> phrases) {

    /**
     * Letters that no decomposition brings back to the one they are typed as without a keyboard for
     * them.
     */
    private static final Map<String, String> PLAIN =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe");

    private static final Pattern PLAINLY = Pattern.compile("[łøđıßæœ]");

    /** With the space that some keyboards put after it: {@code don' t}. */
    private static final Pattern APOSTROPHES =
            Pattern.compile("['’‘‛`´ʼʹ′＇](?:\\h+(?=(?:t|s|d|m|ll|re|ve)\\b))?");

    /** Not seen, and a space between words all the same. */
    private static final Pattern SPACES = Pattern.compile("[\\u200B\\uFEFF\\u180E]");

    private static final Pattern NOT_SEEN = Pattern.compile("[\\p{Cf}ـ]");

    /** Accents and the vowels Arabic leaves out; vowel signs of other scripts are letters. */
    private static final Pattern ACCENTS = Pattern.compile("[\\p{Mn}&&\\p{script=Inherited}]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** English says not in two ways: what is short is written out. */
    private static final Pattern NOT =
            Pattern.compile(
                    "(?<= )(can|do|does|did|could|would|should|is|are|was|were|have|has|had)"
                            + "(?:not|nt|(?<=can)t)(?= )");

    /** Arabic and Hebrew write <em>and</em> onto the next word. */
    private static final Pattern AND = Pattern.compile(" ([وفו])(?=\\p{L}{2})");

    /** Scripts that put no spaces between words: each letter stands alone. */
    private static final Pattern UNSPACED =
            Pattern.compile(
                    "[\\p{script=Han}\\p{script=Hiragana}\\p{script=Katakana}\\p{script=Thai}"
                            + "\\p{script=Lao}\\p{script=Khmer}\\p{script=Myanmar}]");

    /** Whether one of the texts holds one of the phrases. */
    public boolean isIn(Stream<Words> texts) {
        var found = phrases.stream().map(Telling::plain).filter(it -> !it.isBlank()).toList();
        return texts.map(it -> plain(it.value()))
                .anyMatch(it -> found.stream().anyMatch(it::contains));
    }

    /** Words with one space around each, of whatever was between them. */
    public static String plain(String typed) {
        String text = APOSTROPHES.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("");
        text = SPACES.matcher(text).replaceAll(" ");
        text = Normalizer.normalize(text, Normalizer.Form.NFKD);
        text = NOT_SEEN.matcher(ACCENTS.matcher(text).replaceAll("")).replaceAll("");
        text = PLAINLY.matcher(text).replaceAll(it -> PLAIN.get(it.group()));
        text = UNSPACED.matcher(text).replaceAll(" $0 ");
        text = " " + BETWEEN.matcher(text).replaceAll(" ").strip() + " ";
        text = NOT.matcher(text).replaceAll("$1 not");
        return AND.matcher(text).replaceAll(" $1 ");
    }
}
