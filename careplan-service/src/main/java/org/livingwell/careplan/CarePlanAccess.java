package org.livingwell.careplan;

import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.security.Relationship;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Who may reach a plan and a journey: a role and a relationship; what is out of reach does not
 * exist.
 */
@Component
public class CarePlanAccess {

    /** Where every place of ours is. */
    public static final ZoneId HERE = ZoneId.of("Europe/London");

    private final PersonRefs people;
    private final Clock clock;

    CarePlanAccess(PersonRefs people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The person themselves, or whoever works with them. */
    public void mustReach(PersonId person, Caller caller) {
        relationship(person, caller).mustReach();
    }

    /**
     * The person themselves, or whoever works with them now: what was opened from outside is read.
     */
    public void mustWorkWith(PersonId person, Caller caller) {
        relationship(person, caller).mustWorkWith();
    }

    /** The person themselves and nobody else. */
    public void mustBe(PersonId person, Caller caller) {
        if (!isOneself(person, caller)) throw new RefusedException(Refusal.NOT_FOUND);
        mustWorkWith(person, caller);
    }

    /**
     * Whoever works with them now and is not the person: what is done for them by somebody else.
     */
    public void mustWorkFor(PersonId person, Caller caller) {
        if (isOneself(person, caller)) throw new RefusedException(Refusal.NOT_FOUND);
        mustWorkWith(person, caller);
    }

    /** Whether they work with them now, and are not the person. */
    public boolean worksFor(PersonId person, Caller caller) {
        var relationship = relationship(person, caller);
        return relationship.worksWith() && relationship != Relationship.OWN;
    }

    /** The same, and where they died: what was said about us is answered all the same. */
    public boolean answersFor(PersonId person, Caller caller) {
        return worksFor(person, caller) || relationship(person, caller) == Relationship.CLOSED;
    }

    /** Whoever answers for them. */
    public void mustAnswerFor(PersonId person, Caller caller) {
        if (!answersFor(person, caller)) mustWorkFor(person, caller);
    }

    /** A list of a place's is for whoever works there. */
    public void mustWorkIn(PlaceId place, Caller caller) {
        if (!caller.worksIn(place)) throw new RefusedException(Refusal.NOT_FOUND);
    }

    /** Whether somebody asks about themselves, as the person they are. */
    public boolean isOneself(PersonId person, Caller caller) {
        return relationship(person, caller) == Relationship.OWN;
    }

    /**
     * What is known here of somebody in the network: where they are, and who leads.
     *
     * @throws GoneException for somebody erased, which a listener passes over
     */
    public PersonRef mustBeWith(PersonId person) {
        return people.find(person).orElseThrow(() -> notHere(person));
    }

    /** What day it is where everybody of ours is. */
    public LocalDate today() {
        return day(clock.instant());
    }

    /** What day it was there. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }

    private RefusedException notHere(PersonId person) {
        return people.isErased(person)
                ? new GoneException()
                : new RefusedException(Refusal.NOT_FOUND);
    }

    /** What is known here of somebody, in the network or not. */
    public Optional<PersonRef> known(PersonId person) {
        return people.find(person);
    }

    /**
     * Whether what somebody shares may be shown at all: not of whoever has died or was erased, and
     * not where it is in doubt who may reach them.
     */
    public boolean isOpen(PersonId person) {
        return known(person).filter(it -> !it.erased() && !it.died() && !it.doubted()).isPresent();
    }

    /** Who has seen a record: the person themselves, and the privacy officer of their place. */
    public void mustSeeReaders(PersonId person, Caller caller) {
        boolean guards =
                !person.equals(caller.person())
                        && people.find(person).filter(it -> caller.guards(it.place())).isPresent();
        if (!guards && relationship(person, caller) != Relationship.OWN) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
    }

    /** Who is named as a supporter is told to intake alone, where they are introduced. */
    public void mustTellSupporters(Caller caller) {
        if (!"intake-service".equals(caller.service())) {
            throw new AccessDeniedException("not on the list");
        }
    }

    private Relationship relationship(PersonId person, Caller caller) {
        return people.find(person)
                .map(it -> Relationship.of(caller, it, clock.instant()))
                .orElse(Relationship.OUTSIDE);
    }
}
