package org.livingwell.careplan.outcome.domain;

/** When somebody is asked how the help was for them. */
public enum Occasion {
    /** They have met whom they were handed over to. */
    PARTNER_MET,
    THREE_MONTHS,
    FAREWELL;

    /** Nobody is asked while they are away, and whoever left only about their leaving. */
    boolean isFor(Presence presence) {
        return presence == (this == FAREWELL ? Presence.LEFT : Presence.HERE);
    }
}
