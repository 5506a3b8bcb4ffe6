package org.livingwell.careplan;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

/**
 * Who may reach a plan and a journey: a role and a relationship; what is out of reach does not
 * exist.
 */
@Component
public class CarePlanAccess {

    private final PersonRefs people;

    CarePlanAccess(PersonRefs people) {
        this.people = people;
    }

    /**
     * The person themselves, or the team of their place; a restricted person only their lead
     * worker.
     */
    public void mustReach(PersonId person, Caller caller) {
        boolean reached = people.find(person).filter(it -> reaches(it, caller)).isPresent();
        if (!reached) throw new RefusedException(Refusal.NOT_FOUND);
    }

    private static boolean reaches(PersonRef person, Caller caller) {
        if (caller.is("person") && person.id().equals(caller.person())) return true;
        if (!caller.worksIn(person.place()) || person.kin().contains(caller.worker())) return false;
        return !person.restricted() || caller.worker().equals(person.leadWorker());
    }
}
