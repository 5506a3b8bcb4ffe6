package org.livingwell.intake.arriving.introduction.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;

/** Who says that they see to somebody who waits, so that two do not ring and nobody thinks so. */
public record OnIt(WorkerId by, Words byName, Instant at) {

    private static final Duration HOLDS = Duration.ofDays(1);

    /** After a day without another word anybody may see to them again. */
    public boolean holds(Instant now) {
        return now.isBefore(until());
    }

    Instant until() {
        return at.plus(HOLDS);
    }

    boolean isSomebodyElse(WorkerId worker, Instant now) {
        return !by.equals(worker) && holds(now);
    }
}
