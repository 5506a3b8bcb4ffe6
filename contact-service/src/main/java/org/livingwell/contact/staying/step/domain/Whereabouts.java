package org.livingwell.contact.staying.step.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;

/**
 * What intake said of somebody that their steps follow, however late a step is heard of.
 *
 * @param at when the place was said
 * @param diedAt every step from before then is over; null where they live
 */
public record Whereabouts(
        PlaceId place, Instant at, List<Passed> passed, @Nullable Instant diedAt) {

    /**
     * Whose steps became somebody else's.
     *
     * @param from null where everybody's did, as they moved to another place
     */
    public record Passed(@Nullable WorkerId from, WorkerId to, Instant at) {

        boolean takes(WorkerId owner, Instant since) {
            return at.isAfter(since) && (from == null || from.equals(owner));
        }
    }

    boolean ended(Said said) {
        return diedAt != null && diedAt.isAfter(said.at());
    }
}
