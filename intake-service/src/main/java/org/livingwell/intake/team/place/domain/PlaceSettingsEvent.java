package org.livingwell.intake.team.place.domain;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** Facts about a place's settings. */
public sealed interface PlaceSettingsEvent {

    PlaceId place();

    /** What somebody must have seen to change them again. */
    int revision();

    record Seeded(PlaceId place, Settings settings, int revision, Instant at)
            implements PlaceSettingsEvent {}

    record Changed(PlaceId place, Settings settings, int revision, WorkerId by, Instant at)
            implements PlaceSettingsEvent {}
}
