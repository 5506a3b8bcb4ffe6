package org.livingwell.intake;

import org.livingwell.intake.person.application.PersonCommands;
import org.livingwell.intake.person.domain.Person.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may reach what intake owns: a role and a relationship; what is out of reach does not exist.
 */
@Component
public class IntakeAccess {

    private final PersonCommands people;

    IntakeAccess(PersonCommands people) {
        this.people = people;
    }

    /** The one gate to whatever hangs on a person. */
    public void mustReach(PersonId id, Caller caller) {
        if (!(people.find(id).orElse(null) instanceof Known person)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        mustWorkIn(person.standing().place(), caller);
    }

    public void mustWorkIn(PlaceId place, Caller caller) {
        if (!caller.worksIn(place)) throw new RefusedException(Refusal.NOT_FOUND);
    }

    /** What a place is like and who works there is its own lead's to decide. */
    public void mustLead(PlaceId place, Caller caller) {
        if (!caller.is("lead") || !caller.places().contains(place)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
    }

    /** Words of an introduction go to the plan they are carried into, and nowhere else. */
    public void mustCarryWords(Caller caller) {
        if (!"careplan-service".equals(caller.service())) {
            throw new AccessDeniedException("not on the list");
        }
    }
}
