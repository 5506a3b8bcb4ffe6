package org.livingwell.intake.search.application;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.livingwell.platform.domain.Words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names as they are compared: without case, marks, unseen characters and order, in any script. */
final class Names {

    private Names() {}

    /** The parts of a name in the order they were given. */
    static List<String> parts(Words name) {
        String plain =
                Normalizer.normalize(name.value(), Form.NFKD)
                        .replaceAll("[\\p{M}\\p{Cf}]", "")
                        .toLowerCase(Locale.ROOT)
                        .replace("ł", "l")
                        .replace("ø", "o")
                        .replace("ß", "ss")
                        .replaceAll("['’`]", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+")).filter(it -> !it.isEmpty()).toList();
    }

    /** How a part sounds; the part itself where the sounds of its script are not known. */
    static String sound(String part) {
        String sound = new DoubleMetaphone().doubleMetaphone(part);
        return sound == null || sound.isEmpty() ? part : sound;
    }

    static String sortedSounds(List<String> parts) {
        return parts.stream().map(Names::sound).sorted().collect(Collectors.joining(" "));
    }
}
