package org.livingwell.careplan.safety.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A safety plan somebody needs now.
 *
 * @param by the worker who said so; null where it was the person
 * @param step the urgent one, for which whoever is on duty is rung
 * @param asked when it was asked for last
 * @param taken whether somebody is on it, so that asking again rings again
 */
public record Active(
        Instant since, @Nullable WorkerId by, UUID step, Instant asked, boolean taken) {

    /** In which somebody says that they are on it, or it may be that nobody was rung. */
    static final Duration RINGS_FOR = Duration.ofMinutes(30);

    /** Whether whoever is on duty is being rung for it. */
    boolean rings(Instant now) {
        return !taken && now.isBefore(asked.plus(RINGS_FOR));
    }

    Active takenNow() {
        return new Active(since, by, step, asked, true);
    }
}
