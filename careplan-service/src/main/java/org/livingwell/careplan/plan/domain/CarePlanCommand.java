package org.livingwell.careplan.plan.domain;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

/** What somebody may ask of a plan. */
public sealed interface CarePlanCommand {

    record OpenPlan(PersonId person, PlaceId place) implements CarePlanCommand {}
}
