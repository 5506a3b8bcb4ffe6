package org.livingwell.careplan.plan.domain;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/** Facts about a plan; never changed once published. */
public sealed interface CarePlanEvent {

    record Opened(PersonId person, PlaceId place, Instant at) implements CarePlanEvent {}
}
