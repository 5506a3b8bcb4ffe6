package org.livingwell.intake.team.place;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.place.domain.PlaceSettings.Kept;
import org.livingwell.intake.team.place.domain.Settings;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** A place's settings for its lead, with who changed them last. */
record PlaceSettingsView(
        PlaceId place, Settings settings, Instant changedAt, @Nullable WorkerId changedBy) {

    static PlaceSettingsView of(PlaceId place, Kept kept) {
        return new PlaceSettingsView(place, kept.settings(), kept.at(), kept.by());
    }
}
