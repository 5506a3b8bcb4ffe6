package org.livingwell.intake.people.person;

import org.livingwell.intake.people.person.Announced.PersonDied;
import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.team.account.AccountEnding;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

/**
 * Somebody died: what they sign in with ends, and what they supported others with; supporters keep
 * theirs. Whoever lives after all gets a new one.
 */
@Component
class Deaths {

    private final AccountEnding ending;

    Deaths(AccountEnding ending) {
        this.ending = ending;
    }

    /** Not where it was taken back meanwhile. */
    void follow(Kept<Person> person, PersonDied published, Cause cause) {
        if (!(person.state() instanceof Died died)) return;
        ending.own(PersonId.of(person.id()), died.by(), cause);
    }
}
