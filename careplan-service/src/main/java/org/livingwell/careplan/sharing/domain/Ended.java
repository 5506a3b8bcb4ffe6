package org.livingwell.careplan.sharing.domain;

import java.time.Instant;

/** When something stopped being shown, and why. */
public record Ended(Why why, Instant at) {

    /** For the person's team; the person is shown that it ended, and the supporter nothing. */
    public enum Why {
        WITHDRAWN,
        /** Asked alone, they said no. */
        SAID_NO,
        /** The supporter must never know, or not any more. */
        MUST_NEVER,
        /** Its last day was over before something new was shared. */
        DAY_OVER,
        /** The supporter's account ended. */
        SUPPORTER_LEFT
    }
}
