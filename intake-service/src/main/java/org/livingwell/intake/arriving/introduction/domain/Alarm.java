package org.livingwell.intake.arriving.introduction.domain;

import java.time.Instant;

/**
 * Rings for somebody urgent until a human opens the introduction.
 *
 * @param due when whoever is on duty is to hear of it
 * @param rung how often that was asked for; how often they are told then is the place's bell's
 */
public record Alarm(Instant due, int rung) {

    static Alarm at(Instant now) {
        return new Alarm(now, 0);
    }

    /** The bell of the place rings for it now. */
    public boolean asked() {
        return rung > 0;
    }

    Alarm rang() {
        return new Alarm(due, rung + 1);
    }
}
