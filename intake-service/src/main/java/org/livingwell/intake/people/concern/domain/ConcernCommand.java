package org.livingwell.intake.people.concern.domain;

import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/** What a worker may ask of a concern; {@code today} is the place's. */
public sealed interface ConcernCommand {

    record Raise(Matter matter) implements ConcernCommand {}

    record ShareOutside(Share share, LocalDate today) implements ConcernCommand {}

    record TellPerson(LocalDate on, WorkerId by, LocalDate today) implements ConcernCommand {}
}
