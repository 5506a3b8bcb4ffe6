package org.livingwell.intake.person.application;

import static org.livingwell.intake.person.domain.PersonRules.decide;

import org.livingwell.intake.person.domain.Person;
import org.livingwell.intake.person.domain.Person.Known;
import org.livingwell.intake.person.domain.PersonCommand;
import org.livingwell.intake.person.domain.PersonCommand.LookAtConsents;
import org.livingwell.intake.person.domain.PersonCommand.WelcomeBack;
import org.livingwell.intake.person.domain.PersonEvent;
import org.livingwell.intake.place.application.Places;
import org.livingwell.intake.place.domain.Place;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Carries out what is asked for people. */
@Component
public class PersonCommands {

    private final AggregateStore<Person, PersonEvent> people;
    private final Places places;
    private final Clock clock;

    PersonCommands(AggregateStore<Person, PersonEvent> people, Places places, Clock clock) {
        this.people = people;
        this.places = places;
        this.clock = clock;
    }

    public Person handle(PersonId id, PersonCommand command, Cause cause) {
        return people.handle(id, cause, it -> decide(it, command, clock.instant())).state();
    }

    /** At once, whoever asks; somebody who never left stays as they are. */
    public Person welcomeBack(PersonId id, Cause cause) {
        return people.handle(id, cause, this::welcomeBack).state();
    }

    private Decision<PersonEvent> welcomeBack(Person person) {
        if (!(person instanceof Known known)) return Decision.notFound();
        Place place = placeOf(known);
        var command = new WelcomeBack(place.zone(), place.consentsStaleAfterMonths());
        return decide(person, command, clock.instant());
    }

    /** Whether what they agreed to is too old by what their place says today. */
    void lookAtConsents(PersonId id, Cause cause) {
        people.handle(id, cause, this::lookAtConsents);
    }

    private Decision<PersonEvent> lookAtConsents(Person person) {
        if (!(person instanceof Known known)) return Decision.notFound();
        Place place = placeOf(known);
        var command = new LookAtConsents(place.zone(), place.consentsStaleAfterMonths());
        return decide(person, command, clock.instant());
    }

    private Place placeOf(Known person) {
        return places.find(person.standing().place()).orElseThrow();
    }

    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /** Empty for somebody nobody welcomed, and for somebody erased. */
    public Optional<Known> known(PersonId id) {
        return people.find(id)
                .flatMap(it -> it instanceof Known k ? Optional.of(k) : Optional.empty());
    }
}
