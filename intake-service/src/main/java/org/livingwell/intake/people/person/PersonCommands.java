package org.livingwell.intake.people.person;

import static org.livingwell.intake.people.person.domain.PersonRules.decide;

import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand;
import org.livingwell.intake.people.person.domain.PersonCommand.LookAtConsents;
import org.livingwell.intake.people.person.domain.PersonCommand.WelcomeBack;
import org.livingwell.intake.people.person.domain.PersonEvent;
import org.livingwell.intake.team.duty.OnDuty;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Carries out what is asked for people. */
@Component
public class PersonCommands {

    private final AggregateStore<Person, PersonEvent> people;
    private final YoungDuty young;
    private final Places places;
    private final OnDuty duty;
    private final Clock clock;

    PersonCommands(
            AggregateStore<Person, PersonEvent> people,
            YoungDuty young,
            Places places,
            OnDuty duty,
            Clock clock) {
        this.people = people;
        this.young = young;
        this.places = places;
        this.duty = duty;
        this.clock = clock;
    }

    public Person handle(PersonId id, PersonCommand command, Cause cause) {
        known(id).ifPresent(it -> young.tell(id, it, command));
        return people.handle(id, cause, it -> decide(it, command, clock.instant())).state();
    }

    /**
     * At once, whoever asks; somebody who never left stays as they are. Where the record says that
     * they died, it stays closed, and whoever is on duty looks today whether that is true.
     */
    public Person welcomeBack(PersonId id, Cause cause) {
        Person person = people.handle(id, cause, this::welcomeBack).state();
        if (person instanceof Died died) ring(id, placeOf(died));
        return person;
    }

    private void ring(PersonId id, Place place) {
        var today = LocalDate.ofInstant(clock.instant(), place.zone());
        duty.once(place.id(), id.value(), today, "/people/" + id);
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
