package org.livingwell.contact;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.security.Relationship;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may see and change how somebody is kept in touch with: a role and a relationship; what is out
 * of reach does not exist.
 */
@Component
public class ContactAccess {

    private final PersonRefs people;
    private final Clock clock;

    ContactAccess(PersonRefs people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The person themselves, or whoever may read their record. */
    public void mustReach(PersonId person, Caller caller) {
        relationship(person, caller).mustReach();
    }

    /** The person themselves, or whoever works with them now. */
    public void mustWorkWith(PersonId person, Caller caller) {
        relationship(person, caller).mustWorkWith();
    }

    /** The person themselves and nobody else. */
    public void mustBe(PersonId person, Caller caller) {
        if (!isOneself(person, caller)) throw new RefusedException(Refusal.NOT_FOUND);
        mustWorkWith(person, caller);
    }

    /** Whom of so many a list that somebody reads may name, asked in one look. */
    public Set<PersonId> reached(Stream<PersonId> people, Caller caller) {
        Instant now = clock.instant();
        return this.people.find(people.collect(Collectors.toSet())).values().stream()
                .filter(it -> Relationship.of(caller, it, now).reaches())
                .map(PersonRef::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody asks about themselves, as the person they are. */
    public boolean isOneself(PersonId person, Caller caller) {
        return relationship(person, caller) == Relationship.OWN;
    }

    /** A list of a place's is for whoever works there. */
    public void mustWorkIn(PlaceId place, Caller caller) {
        if (!caller.worksIn(place)) throw new RefusedException(Refusal.NOT_FOUND);
    }

    /**
     * Whether somebody who is not asking now may still be told when they meet a person there: a
     * calendar program signs in nowhere.
     */
    public boolean keepsWith(PersonId person, PlaceId place, WorkerId worker) {
        return keepsWith(known(person).orElse(null), place, worker);
    }

    /** The same of somebody who was looked up with many. */
    public static boolean keepsWith(@Nullable PersonRef person, PlaceId place, WorkerId worker) {
        if (person == null || person.died() || person.doubted()) return false;
        boolean named = worker.equals(person.leadWorker()) || person.openTo().contains(worker);
        return person.place().equals(place)
                && !person.kin().contains(worker)
                && (named || !person.restricted());
    }

    /** Whoever asks before a partner rings somebody is the service that knows the partner. */
    public void mustPassOn(Caller caller) {
        if (!"referral-service".equals(caller.service())) {
            throw new AccessDeniedException("not on the list");
        }
    }

    /** Whoever asks when somebody meets somebody is the service that knows who may see it. */
    public void mustShowMeetings(Caller caller) {
        if (!"careplan-service".equals(caller.service())) {
            throw new AccessDeniedException("not on the list");
        }
    }

    /** What somebody answered stands in their plan, which asked. */
    public void mustCarryAnswers(Caller caller) {
        if (!"careplan-service".equals(caller.service())) {
            throw new AccessDeniedException("not on the list");
        }
    }

    /** Where somebody in the network is. */
    public PlaceId mustBeWith(PersonId person) {
        return known(person)
                .map(PersonRef::place)
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }

    /** Whether somebody is there still: what was planned where they were before is not theirs. */
    public boolean isIn(PlaceId place, PersonId person) {
        return known(person).filter(it -> it.place().equals(place)).isPresent();
    }

    /** What this service knows of somebody in the network; empty where they were erased. */
    public Optional<PersonRef> known(PersonId person) {
        return people.find(person).filter(it -> !it.erased());
    }

    /** The same of so many, in one look. */
    public Map<PersonId, PersonRef> known(Collection<PersonId> people) {
        return this.people.find(people).values().stream()
                .filter(it -> !it.erased())
                .collect(Collectors.toUnmodifiableMap(PersonRef::id, it -> it));
    }

    private Relationship relationship(PersonId person, Caller caller) {
        return people.find(person)
                .map(it -> Relationship.of(caller, it, clock.instant()))
                .orElse(Relationship.OUTSIDE);
    }
}
