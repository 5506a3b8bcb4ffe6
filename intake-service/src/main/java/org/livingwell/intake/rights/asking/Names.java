package org.livingwell.intake.rights.asking;

import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What the people on an officer's list are called, while anything of them can still be read. */
@Component
public class Names {

    private final KnownPeople people;

    Names(KnownPeople people) {
        this.people = people;
    }

    public Optional<Words> of(PersonId person) {
        return people.known(person).map(it -> it.standing().details().name());
    }
}
