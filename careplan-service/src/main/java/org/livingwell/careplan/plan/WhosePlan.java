package org.livingwell.careplan.plan;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.PersonId;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Knows whose plan it is as things stand, and what day it is where they are. */
@Component
public class WhosePlan {

    private final CarePlanAccess access;

    WhosePlan(CarePlanAccess access) {
        this.access = access;
    }

    public ForWhom whom(PersonId id) {
        var person = access.mustBeWith(id);
        return new ForWhom(id, person.place(), person.leadWorker(), today());
    }

    public LocalDate today() {
        return access.today();
    }
}
