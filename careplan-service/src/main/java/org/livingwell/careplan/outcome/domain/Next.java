package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What comes next for a goal, as a step somebody sees to.
 *
 * @param owner whoever leads; null while it is the whole team's
 * @param since when it was planned: an end that was heard of before means an older one
 */
public record Next(UUID step, Kind kind, @Nullable WorkerId owner, LocalDate due, Instant since) {

    /** The first small step, and then looking at the goal together. */
    public enum Kind {
        FIRST_STEP,
        REVIEW
    }
}
