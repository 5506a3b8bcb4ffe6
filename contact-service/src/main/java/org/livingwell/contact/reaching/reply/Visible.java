package org.livingwell.contact.reaching.reply;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.util.regex.Pattern;

/** What somebody wrote, without what nobody sees and what turns other words around. */
final class Visible {

    /** What joins letters and signs stays: scripts and families are written with it. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n\\t\\u200C\\u200D]]");

    private Visible() {}

    static @Nullable Words words(@Nullable String typed) {
        return typed == null ? null : Words.of(UNSEEN.matcher(typed).replaceAll(""));
    }
}
