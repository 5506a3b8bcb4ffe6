package org.livingwell.intake.people.concern.domain;

import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/** Facts about a concern; never changed once published. */
public sealed interface ConcernEvent {

    record Raised(Matter matter, Instant at) implements ConcernEvent {}

    record SharedOutside(Share share) implements ConcernEvent {}

    record PersonTold(Matter.About about, LocalDate on, WorkerId by) implements ConcernEvent {}
}
