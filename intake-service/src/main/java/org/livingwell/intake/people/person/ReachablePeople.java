package org.livingwell.intake.people.person;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

/** The people a caller may reach; all others do not exist. */
@Component
class ReachablePeople {

    private final KnownPeople people;
    private final IntakeAccess access;

    ReachablePeople(KnownPeople people, IntakeAccess access) {
        this.people = people;
        this.access = access;
    }

    Known read(PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return known(id);
    }

    Known change(PersonId id, Caller caller) {
        access.mustWorkWith(id, caller);
        return known(id);
    }

    private Known known(PersonId id) {
        return people.known(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }
}
