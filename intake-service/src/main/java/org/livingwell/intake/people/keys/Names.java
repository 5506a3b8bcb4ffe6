package org.livingwell.intake.people.keys;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.livingwell.platform.domain.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** Names as they are compared, by ICU: without case, marks that come and go, and punctuation. */
public final class Names {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII");
    private static final Transliterator MARKS =
            Transliterator.getInstance("[[:Mn:]&[:Zinh:]] Remove");
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Collator ALIKE = alike();

    private Names() {}

    /** The parts of a name in the order they were given; an apostrophe parts nothing. */
    public static List<String> parts(Words name) {
        String plain = PLAIN.transliterate(FOLD.normalize(name.value())).replaceAll("['`]", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The parts, and the same with what stands as one letter joined to what it belongs to. */
    public static List<List<String>> readings(List<String> parts) {
        List<String> joined = new ArrayList<>();
        Iterator<String> each = parts.iterator();
        while (each.hasNext()) {
            String part = each.next();
            joined.add(part.length() == 1 && each.hasNext() ? part + each.next() : part);
        }
        return joined.equals(parts) ? List.of(parts) : List.of(parts, joined);
    }

    /** Whether the same stands there, however it is parted. */
    public static boolean same(List<String> one, List<String> other) {
        return ALIKE.compare(String.join("", one), String.join("", other)) == 0;
    }

    public static boolean sameInAnyOrder(List<String> one, List<String> other) {
        return one.size() == other.size() && without(one, other).isEmpty();
    }

    /** What is left of a name without what stands in the other as well. */
    public static List<String> without(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(one);
        for (String part : other) {
            left.stream()
                    .filter(it -> ALIKE.compare(it, part) == 0)
                    .findFirst()
                    .ifPresent(left::remove);
        }
        return left;
    }

    public static List<String> latin(List<String> parts) {
        return parts.stream().map(Names::latin).toList();
    }

    private static String latin(String part) {
        return LATIN.transliterate(MARKS.transliterate(part)).replace(" ", "");
    }

    /** Sounds are known of what is Latin, and of the Latin that another script is written in. */
    public static boolean soundsCompare(List<String> one, List<String> other) {
        return script(one) == UScript.LATIN || script(one) != script(other);
    }

    public static boolean scriptsDiffer(List<String> one, List<String> other) {
        return script(one) != script(other);
    }

    /** How a part sounds; the part itself where that is not known. */
    public static String sound(String part) {
        String sound = new DoubleMetaphone().doubleMetaphone(latin(part));
        return sound == null || sound.isEmpty() ? part : sound;
    }

    public static String sortedSounds(List<String> parts) {
        return parts.stream().map(Names::sound).sorted().collect(Collectors.joining(" "));
    }

    /** As they sound one after the other, so that parting them differently is the same. */
    public static String wholeSound(List<String> parts) {
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(16);
        String whole = latin(String.join("", parts));
        String sound = metaphone.doubleMetaphone(whole);
        return sound == null || sound.isEmpty() ? whole : sound;
    }

    private static int script(List<String> parts) {
        return UScript.getScript(parts.getFirst().codePointAt(0));
    }

    /** Marks that may be left out, as in Arabic, do not count; vowel signs that may not, do. */
    private static Collator alike() {
        var collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        var thawed = collator.cloneAsThawed();
        thawed.setStrength(Collator.PRIMARY);
        thawed.setAlternateHandlingShifted(true);
        return thawed.freeze();
    }
}
