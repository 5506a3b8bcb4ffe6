package org.livingwell.intake.place.domain;

import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** Facts about a place's settings. */
public sealed interface PlaceSettingsEvent {

    record Seeded(Settings settings, Instant at) implements PlaceSettingsEvent {}

    record Changed(Settings settings, WorkerId by, Instant at) implements PlaceSettingsEvent {}
}
