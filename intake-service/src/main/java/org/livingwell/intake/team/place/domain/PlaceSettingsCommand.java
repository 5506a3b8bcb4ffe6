package org.livingwell.intake.team.place.domain;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

/** What may be asked of a place's settings. */
public sealed interface PlaceSettingsCommand {

    /** What a place begins with. */
    record Seed(PlaceId place, Settings settings) implements PlaceSettingsCommand {}

    /**
     * @param seen the revision the lead had before them
     */
    record Change(PlaceId place, Settings settings, int seen, WorkerId by)
            implements PlaceSettingsCommand {}
}
