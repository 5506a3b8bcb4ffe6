package org.livingwell.intake.team.place;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags as callers send them back, so that nobody overwrites what they have not seen. */
final class Revisions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Revisions() {}

    /** Anything that is no tag of ours was never current. */
    static int seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RefusedException(
                    new Refusal(
                            "if-match-missing",
                            "Send If-Match with the ETag you read, so that nothing is"
                                    + " overwritten"));
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.parseInt(tag.group(1)) : -1;
    }

    static String tag(int revision) {
        return "\"" + revision + "\"";
    }
}
