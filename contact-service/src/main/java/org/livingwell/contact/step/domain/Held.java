package org.livingwell.contact.step.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/**
 * Who does it.
 *
 * @param owner null while it is the whole team's
 * @param since when that was said or decided; what is older changes nothing
 */
public record Held(@Nullable WorkerId owner, Instant since) {

    /** It is the team's, and nobody said so. */
    public static final Held BY_THE_TEAM = new Held(null, Instant.EPOCH);

    /** An event that names nobody takes it from nobody. */
    Held heard(@Nullable WorkerId named, Instant at) {
        return named != null && at.isAfter(since) ? new Held(named, at) : this;
    }
}
