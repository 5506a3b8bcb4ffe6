package org.livingwell.intake.team.duty.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.List;

/** Facts about a bell; none is published. */
public sealed interface BellEvent {

    record Asked(PlaceId place, Call call) implements BellEvent {}

    record Taken(List<Call> calls, Instant until) implements BellEvent {}

    record Rung(List<Call> calls, Instant until, @Nullable Tested tested) implements BellEvent {}
}
