package org.livingwell.intake.people.person;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;

import org.jspecify.annotations.Nullable;
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
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever is known here, found and changed with what hangs on it: that somebody is younger than
 * their place is for, that somebody taken for dead comes through their door.
 */
@Component
public class KnownPeople {

    private final Aggregate<Person, PersonCommand, PersonEvent> people;
    private final YoungDuty young;
    private final Places places;
    private final OnDuty duty;

    KnownPeople(
            Aggregate<Person, PersonCommand, PersonEvent> people,
            YoungDuty young,
            Places places,
            OnDuty duty) {
        this.people = people;
        this.young = young;
        this.places = places;
        this.duty = duty;
    }

    /** Empty for somebody nobody welcomed, and for somebody erased. */
    public Optional<Known> known(PersonId id) {
        return people.find(id).filter(Known.class::isInstance).map(Known.class::cast);
    }

    /** Whether their record says so now. */
    public boolean died(PersonId id) {
        return known(id).filter(Died.class::isInstance).isPresent();
    }

    /** All of so many who are, in one look. */
    public Map<PersonId, Known> known(Collection<PersonId> ids) {
        Map<PersonId, Known> known = new HashMap<>();
        var sought = ids.stream().map(PersonId::toString).distinct().toList();
        if (sought.isEmpty()) return known;
        for (var it : people.list(in("_id", sought), Sorts.ascending("_id"), sought.size())) {
            if (it.state() instanceof Known is) known.put(PersonId.of(it.id()), is);
        }
        return known;
    }

    public Person handle(PersonId id, PersonCommand command, Cause cause) {
        known(id).ifPresent(it -> young.tell(id, it, command));
        return people.of(id).handle(command, cause);
    }

    /**
     * At once, whoever asks; somebody who never left stays as they are. Where the record says that
     * they died, it stays closed, and whoever is on duty looks today whether that is true.
     */
    public Person welcomeBack(PersonId id, Cause cause) {
        return welcomeBack(id, null, cause);
    }

    /**
     * @param step for the lead worker that is open for it already
     */
    Person welcomeBack(PersonId id, @Nullable UUID step, Cause cause) {
        Person person = people.of(id).handle(it -> welcomeBack(it, step), cause);
        if (person instanceof Died died) ring(id, placeOf(died));
        return person;
    }

    private void ring(PersonId id, Place place) {
        duty.once(place.id(), id.value(), places.today(place), "/people/" + id);
    }

    private PersonCommand welcomeBack(Person person, @Nullable UUID step) {
        Place place = placeOf(mustBeKnown(person));
        return new WelcomeBack(place.zone(), place.consentsStaleAfterMonths(), step);
    }

    /** Whether what they agreed to is too old by what their place says today. */
    void lookAtConsents(PersonId id, Cause cause) {
        people.of(id).handle(this::lookAtConsents, cause);
    }

    private PersonCommand lookAtConsents(Person person) {
        Place place = placeOf(mustBeKnown(person));
        return new LookAtConsents(place.zone(), place.consentsStaleAfterMonths());
    }

    private static Known mustBeKnown(Person person) {
        if (person instanceof Known known) return known;
        throw new RefusedException(Refusal.NOT_FOUND);
    }

    private Place placeOf(Known person) {
        return places.find(person.standing().place()).orElseThrow();
    }
}
