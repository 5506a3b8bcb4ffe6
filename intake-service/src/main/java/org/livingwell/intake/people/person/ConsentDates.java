package org.livingwell.intake.people.person;

import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand;
import org.livingwell.intake.people.person.domain.PersonEvent;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

/** Notices that somebody was asked too long ago what they agree to, whatever else happens. */
@Component
class ConsentDates {

    private final Aggregate<Person, PersonCommand, PersonEvent> store;
    private final KnownPeople people;

    ConsentDates(
            Timers timers,
            Aggregate<Person, PersonCommand, PersonEvent> store,
            KnownPeople people) {
        this.store = store;
        this.people = people;
        timers.watch("consents", store, "index.consents", this::look);
    }

    private void look(String id) {
        if (!(store.find(id).orElse(null) instanceof Known person)) return;
        var look = person.standing().consents().look();
        if (look == null) return;
        people.lookAtConsents(PersonId.of(id), Cause.of(Ids.derive("consents", id, look)));
    }
}
