package org.livingwell.careplan.outcome.domain;

import org.livingwell.platform.domain.Cause;

import java.util.UUID;

/** One goal of somebody's. */
public record GoalId(UUID value) {

    public static GoalId of(Cause cause) {
        return new GoalId(cause.id());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
