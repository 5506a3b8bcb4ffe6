package org.livingwell.intake.team.place.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.place.domain.PlaceSettingsEvent.Changed;
import org.livingwell.intake.team.place.domain.PlaceSettingsEvent.Seeded;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** What a place promises and how it works, kept so that its lead can change it. */
public sealed interface PlaceSettings {

    /** A place nobody set up yet. */
    record None() implements PlaceSettings {}

    /**
     * @param revision what somebody must have seen to change it
     * @param by nobody where these are still the ones the place began with
     */
    record Kept(Settings settings, int revision, Instant at, @Nullable WorkerId by)
            implements PlaceSettings {}

    default PlaceSettings apply(PlaceSettingsEvent event) {
        return switch (event) {
            case Seeded(_, var settings, var revision, var at) -> seeded(settings, revision, at);
            case Changed(_, var settings, var revision, var by, var at) ->
                    new Kept(settings, revision, at, by);
        };
    }

    /** What was added to what a lead chose is still the lead's. */
    private Kept seeded(Settings settings, int revision, Instant at) {
        return switch (this) {
            case None _ -> new Kept(settings, revision, at, null);
            case Kept kept -> new Kept(settings, revision, kept.at(), kept.by());
        };
    }
}
