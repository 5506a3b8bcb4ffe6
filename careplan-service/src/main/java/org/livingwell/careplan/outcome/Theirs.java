package org.livingwell.careplan.outcome;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.ForWhom;
import org.livingwell.platform.domain.PersonId;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Knows whose goals they are as things stand, and what day it is where they are. */
@Component
class Theirs {

    /** Where every place of ours is. */
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final CarePlanAccess access;
    private final Clock clock;

    Theirs(CarePlanAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    ForWhom whom(PersonId id) {
        var person = access.mustBeWith(id);
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        return new ForWhom(id, person.place(), person.leadWorker(), today);
    }
}
