package org.livingwell.intake.person.api;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.person.application.PersonCommands;
import org.livingwell.intake.person.domain.Person.InNetwork;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Somebody, for themselves and for whoever works with them. */
@RestController
class PersonController {

    private final PersonCommands people;
    private final IntakeAccess access;

    PersonController(PersonCommands people, IntakeAccess access) {
        this.people = people;
        this.access = access;
    }

    @GetMapping("/api/people/{id}")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    PersonView one(@PathVariable PersonId id, Caller caller) {
        if (!(people.find(id).orElse(null) instanceof InNetwork person)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        access.mustReach(id, caller);
        return PersonView.of(id, person);
    }
}
