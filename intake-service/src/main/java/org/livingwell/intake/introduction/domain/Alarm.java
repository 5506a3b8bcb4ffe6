package org.livingwell.intake.introduction.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Rings for somebody urgent until a human opens the introduction.
 *
 * @param due when it rings next
 * @param rung how often it rang already
 */
public record Alarm(Instant due, int rung) {

    static final Duration THEN_EVERY = Duration.ofHours(1);

    static Alarm at(Instant now) {
        return new Alarm(now, 0);
    }

    /** The first ring is the duty contact's; whoever did not open it then is not alone any more. */
    public boolean escalated() {
        return rung > 0;
    }

    Alarm rang(Instant now, Duration within) {
        return new Alarm(now.plus(escalated() ? THEN_EVERY : within), rung + 1);
    }
}
