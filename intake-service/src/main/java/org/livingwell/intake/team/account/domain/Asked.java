package org.livingwell.intake.team.account.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;

/**
 * What waits for a second pair of eyes.
 *
 * @param knownBy how whoever asked knows that it is them; null for staff
 */
public record Asked(WorkerId by, @Nullable KnownBy knownBy, Instant at) {

    private static final Duration OPEN = Duration.ofHours(24);

    /** Until when a new code can be confirmed; an invitation waits as long as it takes. */
    public Instant until() {
        return at.plus(OPEN);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(until());
    }
}
