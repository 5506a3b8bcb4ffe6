package org.livingwell.contact.step.domain;

import java.util.Set;

/** What kinds of step are no team's to see: the privacy officers have them on a desk of theirs. */
public final class Kinds {

    private static final Set<String> OFFICERS =
            Set.of("copy-request", "erasure-request", "erasure-chase");

    private Kinds() {}

    /** Whether it is something a worker does next for somebody. */
    public static boolean isTeams(String kind) {
        return !OFFICERS.contains(kind);
    }
}
