package org.livingwell.contact.reaching.rule.domain;

/** A way to reach somebody. */
public enum Channel {
    CALL,
    TEXT,
    EMAIL,
    LETTER,
    VISIT,
    PORTAL;

    /** Whether it comes at a moment, so that the hour matters; the others wait to be looked at. */
    boolean comesAtAMoment() {
        return switch (this) {
            case CALL, TEXT, EMAIL, VISIT -> true;
            case LETTER, PORTAL -> false;
        };
    }

    /** Whether it lights up a device that somebody else may hold. */
    boolean onADevice() {
        return switch (this) {
            case TEXT, EMAIL, PORTAL -> true;
            case CALL, LETTER, VISIT -> false;
        };
    }

    boolean needsAPhone() {
        return this == CALL || this == TEXT;
    }
}
