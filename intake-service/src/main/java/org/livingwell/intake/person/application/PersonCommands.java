package org.livingwell.intake.person.application;

import static org.livingwell.intake.person.domain.PersonRules.decide;

import org.livingwell.intake.person.domain.Person;
import org.livingwell.intake.person.domain.PersonCommand;
import org.livingwell.intake.person.domain.PersonEvent;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Carries out what is asked for people. */
@Component
public class PersonCommands {

    private final AggregateStore<Person, PersonEvent> people;
    private final Clock clock;

    PersonCommands(AggregateStore<Person, PersonEvent> people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    public void welcome(PersonId id, PersonCommand.Welcome welcome, Cause cause) {
        people.handle(id, cause, it -> decide(it, welcome, clock.instant()));
    }

    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }
}
