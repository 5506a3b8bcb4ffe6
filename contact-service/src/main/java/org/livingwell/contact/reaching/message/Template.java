package org.livingwell.contact.reaching.message;

import java.time.Instant;
import java.util.Locale;

/** What may be said in a message: neutral words of ours, never anybody's own. */
public enum Template {
    RING_US,
    APPOINTMENT,
    APPOINTMENT_OFF,
    QUESTION,
    SPOT_OFFERED,
    SESSION_CANCELLED,
    SESSION_CHANGED,
    LUNCH,
    CARD,
    READ_BY,
    READ_TODAY;

    /** As it is kept and shown. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Template of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Whether it answers whoever wrote from a number, be it theirs or not: such words name nobody,
     * no service and no reason.
     */
    boolean isForAnybody() {
        return this == READ_BY || this == READ_TODAY;
    }

    /** Whether one cause may tell thousands of people at once, who then wait for each other. */
    boolean toMany() {
        return switch (this) {
            case SESSION_CANCELLED, SESSION_CHANGED, LUNCH -> true;
            case RING_US, APPOINTMENT, APPOINTMENT_OFF, QUESTION, SPOT_OFFERED -> false;
            case CARD, READ_BY, READ_TODAY -> false;
        };
    }

    /** Until when it is of use to whoever opens it days later: what names no day stays true. */
    Instant byPost(Instant uselessAfter) {
        return this == RING_US ? Instant.MAX : uselessAfter;
    }

    /** Whether a worker sends it by a press; all others follow from what happened. */
    boolean byHand() {
        return this == RING_US;
    }
}
