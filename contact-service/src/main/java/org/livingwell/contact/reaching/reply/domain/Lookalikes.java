package org.livingwell.contact.reaching.reply.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters of other scripts, as the Latin ones they are taken for. */
final class Lookalikes {

    private static final String THEIRS = "авекмнорстухіѕјαβεζηικμνορτυχϲ";
    private static final String LATIN = "abekmhopctyxisjabeznikmvoptuxc";
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]+");

    private Lookalikes() {}

    /** In small letters without marks, seen or not, whatever keyboard it was typed on. */
    static String latin(String typed) {
        String small = Normalizer.normalize(typed, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(small)
                .replaceAll("")
                .codePoints()
                .map(Lookalikes::latin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int latin(int letter) {
        int at = THEIRS.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }
}
