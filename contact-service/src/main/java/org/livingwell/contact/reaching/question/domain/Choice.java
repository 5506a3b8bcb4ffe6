package org.livingwell.contact.reaching.question.domain;

import java.util.Locale;

/** What somebody may answer. */
public enum Choice {
    YES,
    NO,
    BETTER,
    SAME,
    WORSE,
    GOOD,
    COULD_BE_BETTER;

    /** Whether a human is to hear of it by themselves. */
    boolean wantsSomebody() {
        return this == NO || this == WORSE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
