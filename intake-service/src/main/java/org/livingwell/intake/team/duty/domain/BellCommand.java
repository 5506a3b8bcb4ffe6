package org.livingwell.intake.team.duty.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** What may be asked of a bell. */
public sealed interface BellCommand {

    record Ask(PlaceId place, Call call) implements BellCommand {}

    /**
     * Asked by the timer before it tells anybody, so that one of many instances does.
     *
     * @param opened what somebody has looked at meanwhile
     */
    record Take(Set<UUID> opened) implements BellCommand {}

    /**
     * Asked by the timer once somebody was told.
     *
     * @param told of what
     * @param within how long somebody has to look after the first ring, a setting of the place
     * @param tested how a test went that was among it
     */
    record Ring(Set<UUID> told, Duration within, @Nullable Tested tested) implements BellCommand {}
}
