package org.livingwell.contact.staying.step.domain;

import java.util.Set;

/** What kinds of step are no team's to see: the privacy officers have them on a desk of theirs. */
public final class Kinds {

    private static final Set<String> OFFICERS =
            Set.of("copy-request", "erasure-request", "erasure-chase");

    /** What an introduction opens, and ends itself as it is welcomed, signposted or matched. */
    private static final Set<String> INTRODUCTIONS = Set.of("first-contact", "welcome");

    /** Where a letter is still to be sent to whom they are, it has another step. */
    private static final String LETTER = "letter-to-post";

    private Kinds() {}

    public static boolean isIntroductions(String kind) {
        return INTRODUCTIONS.contains(kind);
    }

    /** Whether whatever opened it for the id somebody came with ends it there, and moves none. */
    public static boolean endsWithAMatch(String kind) {
        return isIntroductions(kind) || kind.equals(LETTER);
    }

    /** Whether it is something a worker does next for somebody. */
    public static boolean isTeams(String kind) {
        return !OFFICERS.contains(kind);
    }
}
