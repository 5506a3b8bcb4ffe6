package org.livingwell.contact.staying.office.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An urgent step that whoever is on duty is told of, until somebody takes it.
 *
 * @param rung how often it rang already
 * @param due when it rings next
 */
public record Call(UUID step, int rung, Instant due) {

    /** Rings of which nobody took notice before the leads of the place are told too. */
    public static final int LEADS_TOO = 4;

    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration AT_LAST = Duration.ofDays(1);
    private static final Duration CATCHING_UP = Duration.ofMinutes(10);

    /**
     * At once; what was said more than a day ago is waited for whether its end is heard too, so
     * that a service that reads all there is from the start rings nobody for what is long over.
     */
    public static Call of(UUID step, Instant said, Instant now) {
        boolean late = said.isBefore(now.minus(AT_LAST));
        return new Call(step, 0, late ? now.plus(CATCHING_UP) : now);
    }

    /** Nobody took it after the first ring. */
    public boolean again() {
        return rung > 0;
    }

    /** Whoever is on duty was told again and again; the leads are told, and then all once a day. */
    public boolean unanswered() {
        return rung >= LEADS_TOO;
    }

    /**
     * What it is after it rang.
     *
     * @param within how long somebody has to take it after the first ring
     */
    Call next(Instant now, Duration within) {
        Duration pause = rung == 0 ? within : unanswered() ? AT_LAST : EVERY;
        return new Call(step, rung + 1, now.plus(pause));
    }
}
