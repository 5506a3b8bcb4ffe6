package org.livingwell.platform.web;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a caller had seen of something when they decided to change it: the {@code ETag} they read,
 * sent back as {@code If-Match}, so that nobody overwrites what they have not seen. Asked only once
 * they may change it at all.
 *
 * @param tag as it was sent, quotes and all; null where it was not
 */
public record Seen(@Nullable String tag) {

    private static final Pattern REVISION = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");
    private static final Refusal MISSING =
            new Refusal(
                    "if-match-missing",
                    "Send If-Match with the ETag you read, so that nothing is overwritten",
                    Refusal.Kind.UNSEEN);

    /**
     * The revision they saw; -1 for anything that is no tag of ours, which was never current.
     *
     * @throws RefusedException {@code if-match-missing}
     */
    public int revision() {
        Matcher revision = REVISION.matcher(sent());
        return revision.matches() ? Integer.parseInt(revision.group(1)) : -1;
    }

    /**
     * @throws RefusedException {@code changed-meanwhile} where the tag is another by now, {@code
     *     if-match-missing}
     */
    public void mustBe(String current) {
        if (!sent().equals(current)) throw new RefusedException(Refusal.CHANGED);
    }

    private String sent() {
        if (tag == null || tag.isBlank()) throw new RefusedException(MISSING);
        return tag.strip();
    }

    /** The tag of a revision, as it stands in {@code ETag}. */
    public static String tag(int revision) {
        return "\"" + revision + "\"";
    }
}
