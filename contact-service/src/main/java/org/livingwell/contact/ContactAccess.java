package org.livingwell.contact;

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
import java.util.Optional;

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

    /** Whether a list that somebody reads may name a person. */
    public boolean reaches(PersonId person, Caller caller) {
        return relationship(person, caller).reaches();
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
        return known(person)
                .filter(it -> !it.died() && !it.doubted() && it.place().equals(place))
                .filter(it -> !it.kin().contains(worker))
                .filter(
                        it ->
                                !it.restricted()
                                        || worker.equals(it.leadWorker())
                                        || it.openTo().contains(worker))
                .isPresent();
    }

    /** Whoever asks before a partner rings somebody is the service that knows the partner. */
    public void mustPassOn(Caller caller) {
        if (!"referral-service".equals(caller.service())) {
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

    private Relationship relationship(PersonId person, Caller caller) {
        return people.find(person)
                .map(it -> Relationship.of(caller, it, clock.instant()))
                .orElse(Relationship.OUTSIDE);
    }
}
