package org.livingwell.careplan.plan;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.PersonId;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Knows whose plan it is as things stand, and what day it is where they are. */
@Component
public class WhosePlan {

    /** Where every place of ours is. */
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final CarePlanAccess access;
    private final Clock clock;

    WhosePlan(CarePlanAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    public ForWhom whom(PersonId id) {
        var person = access.mustBeWith(id);
        return new ForWhom(id, person.place(), person.leadWorker(), today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
