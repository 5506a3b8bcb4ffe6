package org.livingwell.careplan.plan.domain;

import org.livingwell.careplan.plan.domain.CarePlanEvent.Opened;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/** A person's own plan: it opens when they are welcomed and is there whenever they come back. */
public sealed interface CarePlan {

    /** Nobody was welcomed yet. */
    record Unopened() implements CarePlan {}

    record Open(PersonId person, PlaceId place, Instant openedAt) implements CarePlan {}

    default CarePlan apply(CarePlanEvent event) {
        return switch (event) {
            case Opened(var person, var place, var at) -> new Open(person, place, at);
        };
    }
}
