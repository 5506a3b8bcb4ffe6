package org.livingwell.careplan.entry;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.domain.Party;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

/** What a caller is to the entries of a plan, once they reach it. */
@Component
public class Parties {

    private final CarePlanAccess access;

    Parties(CarePlanAccess access) {
        this.access = access;
    }

    /** Whoever may read the plan. */
    public Party reading(PersonId person, Caller caller) {
        access.mustReach(person, caller);
        return party(access.mustBeWith(person), caller);
    }

    /** Whoever may write in it. */
    Party writing(PersonId person, Caller caller) {
        access.mustWorkWith(person, caller);
        return party(access.mustBeWith(person), caller);
    }

    private static Party party(PersonRef person, Caller caller) {
        if (caller.isPerson(person.id())) return new Party.Themselves();
        return new Party.OfTheTeam(caller.worker(), caller.worker().equals(person.leadWorker()));
    }
}
