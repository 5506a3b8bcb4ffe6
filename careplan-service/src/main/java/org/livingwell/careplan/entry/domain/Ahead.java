package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What follows from an entry, as a step somebody sees to.
 *
 * @param owner null while it is the whole team's
 * @param seenTo whether somebody said how it ended, so that it never comes back
 */
public record Ahead(UUID step, Kind kind, @Nullable WorkerId owner, LocalDate due, boolean seenTo) {

    public static Ahead of(UUID step, Kind kind, @Nullable WorkerId owner, LocalDate due) {
        return new Ahead(step, kind, owner, due, false);
    }

    Ahead wasSeenTo() {
        return new Ahead(step, kind, owner, due, true);
    }

    /** Somebody is named as a supporter by it. */
    public boolean names() {
        return kind == Kind.SUPPORTER_NAMED;
    }

    /** Whoever is named as a supporter is asked already, and so is who was asked on this day. */
    boolean covers(Ahead next) {
        boolean named = names() && !seenTo;
        return named || kind == next.kind && due.equals(next.due);
    }

    /** Why there is one. */
    public enum Kind {
        /** Somebody who matters to them is asked whether they want support themselves. */
        ASK_ABOUT_SUPPORT,
        /**
         * Somebody who matters to them is named as a supporter, and offered an introduction of
         * their own and a login.
         */
        SUPPORTER_NAMED,
        /** What could have been better is put right. */
        PUT_RIGHT,
        /** A letter is taken along to whom they work for. */
        TAKE_LETTER,
        /** Somebody comes along to a meeting with whom they work for. */
        MEET_EMPLOYER,
        /** What was agreed at work is looked at again. */
        REVIEW_ADJUSTMENTS
    }
}
