package org.livingwell.intake;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.arriving.introduction.domain.Told;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.intake.team.worker.LeadWorkers;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who may reach what intake owns: a role and a relationship; what is out of reach does not exist.
 */
@Component
public class IntakeAccess {

    private static final Set<Relationship> DECIDE =
            EnumSet.of(Relationship.TEAM, Relationship.NAMED);

    private final KnownPeople people;
    private final PersonRefs refs;
    private final LeadWorkers workers;
    private final Clock clock;

    IntakeAccess(KnownPeople people, PersonRefs refs, LeadWorkers workers, Clock clock) {
        this.people = people;
        this.refs = refs;
        this.workers = workers;
        this.clock = clock;
    }

    /** The one gate to reading whatever hangs on a person. */
    public void mustReach(PersonId id, Caller caller) {
        relationship(id, caller).orElse(Relationship.OUTSIDE).mustReach();
    }

    /** The one gate to changing it; whom a body names is asked about like whom a path names. */
    public void mustWorkWith(PersonId id, Caller caller) {
        relationship(id, caller).orElse(Relationship.OUTSIDE).mustWorkWith();
    }

    /** The same about somebody who must be with this place now, for what is done there only. */
    public void mustWorkWith(PersonId id, PlaceId place, Caller caller) {
        mustWorkWith(id, caller);
        if (!placeOf(id).filter(place::equals).isPresent()) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
    }

    /**
     * What is said about somebody and changes nothing of theirs, so that it is said after death.
     */
    public void mustHaveWorkedWith(PersonId id, Caller caller) {
        Relationship relationship = relationship(id, caller).orElse(Relationship.OUTSIDE);
        if (relationship != Relationship.CLOSED) relationship.mustWorkWith();
    }

    /** Whoever sets right that somebody was taken for dead: a lead there who works with them. */
    public void mustBringBack(PersonId id, PlaceId place, Caller caller) {
        mustHaveWorkedWith(id, caller);
        mustLead(place, caller);
    }

    /**
     * Whoever sets right that somebody was taken for somebody else, whatever became of them since:
     * a lead of where the introduction came or of where they are now. Never who is close to either;
     * what is opened from outside is no help.
     */
    public void mustTellApart(Matched it, Caller caller) {
        PlaceId now =
                placeOf(it.known()).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
        boolean close = isClose(it.known(), caller) || it.told().reach().isKin(caller.worker());
        boolean leads =
                caller.places().contains(it.told().place()) || caller.places().contains(now);
        if (!caller.is("lead") || close || !leads) throw new RefusedException(Refusal.NOT_FOUND);
    }

    public boolean reaches(PersonId id, Caller caller) {
        return relationship(id, caller).filter(Relationship::reaches).isPresent();
    }

    /**
     * Whom of so many a list that somebody reads may name, in one look beside the one at the people
     * themselves.
     *
     * @param people as they are now, by their ids
     */
    public Set<PersonId> reached(Map<PersonId, Known> people, Caller caller) {
        return having(Relationship::reaches, people, caller);
    }

    /** Those of so many who are in a place about whom its team decides, asked in the same way. */
    public Set<PersonId> decidedAbout(Map<PersonId, Known> people, PlaceId place, Caller caller) {
        Map<PersonId, Known> here = new HashMap<>(people);
        here.values().removeIf(it -> !it.standing().place().equals(place));
        return having(DECIDE::contains, here, caller);
    }

    private Set<PersonId> having(
            Predicate<Relationship> what, Map<PersonId, Known> people, Caller caller) {
        var glass = refs.glass(people.keySet());
        var now = clock.instant();
        return people.entrySet().stream()
                .map(
                        it ->
                                ref(
                                        it.getKey(),
                                        it.getValue(),
                                        glass.getOrDefault(it.getKey(), Map.of())))
                .filter(it -> what.test(Relationship.of(caller, it, now)))
                .map(PersonRef::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where somebody is now; empty where there is nobody of this id. */
    public Optional<PlaceId> placeOf(PersonId id) {
        return people.known(id).map(it -> it.standing().place());
    }

    /** Where somebody in the network is. */
    public PlaceId mustBeWith(PersonId id) {
        return placeOf(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }

    /** What a caller is to somebody in the network; empty where there is nobody of this id. */
    public Optional<Relationship> relationship(PersonId id, Caller caller) {
        return ref(id).map(it -> Relationship.of(caller, it, clock.instant()));
    }

    /**
     * What a caller is to whoever an introduction is about. Before they are a person it says itself
     * who stays out; where none of the named is there any more, the leads of the place are let in.
     */
    public Relationship relationship(Said said, Caller caller) {
        return switch (said) {
            case Waiting _, Signposted _ -> introduced(said.told(), caller);
            case Welcomed _ -> // a moment before they are a person
                    relationship(said.told().person(), caller)
                            .orElseGet(() -> introduced(said.told(), caller));
            case Matched it -> relationship(it.known(), caller).orElse(Relationship.OUTSIDE);
        };
    }

    private Relationship introduced(Told told, Caller caller) {
        Reach reach = told.reach();
        boolean left = caller.is("lead") && reach.openTo().stream().allMatch(workers::left);
        var ref =
                new PersonRef(
                        told.person(),
                        told.place(),
                        "introduced",
                        null,
                        reach.restricted() && !left,
                        Set.copyOf(reach.openTo()),
                        Set.copyOf(reach.kin()),
                        Map.of(),
                        false,
                        false,
                        0);
        return Relationship.of(caller, ref, clock.instant());
    }

    /** Until when it is open to somebody who opened it from outside; empty for everybody else. */
    public Optional<Instant> openUntil(PersonId id, Caller caller) {
        return relationship(id, caller)
                .filter(Relationship.GLASS::equals)
                .flatMap(_ -> Optional.ofNullable(refs.glass(id).get(caller.worker())));
    }

    /** Whether a place's team decides about somebody: as workers who walk with them, there, now. */
    public boolean decidesAbout(PersonId id, PlaceId place, Caller caller) {
        return placeOf(id).filter(place::equals).isPresent()
                && relationship(id, caller).filter(DECIDE::contains).isPresent();
    }

    /**
     * Somebody whom a worker does not reach and may open from outside; never who is close to them.
     *
     * @return where they are
     */
    public PlaceId mustBeOutside(PersonId id, Caller caller) {
        PersonRef person = ref(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
        Relationship relationship = Relationship.of(caller, person, clock.instant());
        if (relationship.reaches()) {
            throw new RefusedException(new Refusal("open-already", "You can already open this"));
        }
        if (relationship == Relationship.KIN || id.equals(caller.person())) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        return person.place();
    }

    /** What the privacy officer of a place is told. */
    public void mustGuard(@Nullable PlaceId place, Caller caller) {
        if (place == null || !caller.guards(place)) throw new RefusedException(Refusal.NOT_FOUND);
    }

    /**
     * The officer of where somebody is now, whatever was asked for before they moved; never who is
     * close to them.
     *
     * @param before where they were, for somebody of whom nothing else is left
     */
    public void mustGuard(PersonId id, PlaceId before, Caller caller) {
        mustGuard(placeOf(id).orElse(before), caller);
        if (isClose(id, caller)) throw new RefusedException(Refusal.NOT_FOUND);
    }

    /** They themselves under another hat, or kin: whatever else they are, it is not for them. */
    public boolean isClose(PersonId id, Caller caller) {
        return id.equals(caller.person()) || isKin(id, caller.worker());
    }

    public boolean isKin(PersonId id, WorkerId worker) {
        return people.known(id).filter(it -> it.standing().reach().isKin(worker)).isPresent();
    }

    /** As the person they are; whoever signs in with the login of who died is somebody else. */
    public boolean isOneself(PersonId id, Caller caller) {
        return caller.is("person") && id.equals(caller.person()) && !people.died(id);
    }

    public void mustWorkIn(PlaceId place, Caller caller) {
        if (!caller.worksIn(place)) throw new RefusedException(Refusal.NOT_FOUND);
    }

    /** What a place is like and who works there is its own lead's to decide. */
    public void mustLead(PlaceId place, Caller caller) {
        if (!caller.is("lead") || !caller.places().contains(place)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
    }

    /** Whoever asks for what is somebody's right: they themselves, or a worker who hears them. */
    public void mustSpeakFor(PersonId id, Caller caller) {
        if (!isOneself(id, caller)) mustWorkWith(id, caller);
    }

    /** How what was asked for stands: for them themselves, and for whoever reads their record. */
    public void mustHearOf(PersonId id, Caller caller) {
        if (!isOneself(id, caller)) mustReach(id, caller);
    }

    /** A copy is handed to the person, or to the officer who hands it over. */
    public void mustOwnOrGuard(PersonId id, PlaceId before, Caller caller) {
        if (!isOneself(id, caller)) mustGuard(id, before, caller);
    }

    /** Words of introductions and conversations go to the plan they are carried into alone. */
    public void mustCarryWords(Caller caller) {
        mustBe("careplan-service", caller);
    }

    private static void mustBe(String service, Caller caller) {
        if (!service.equals(caller.service())) throw new AccessDeniedException("not on the list");
    }

    /** What somebody says is safe goes to whoever asks before each message alone. */
    public void mustAskBeforeSending(Caller caller) {
        mustBe("contact-service", caller);
    }

    /** From the person as they are now, so that a welcome opens and a restriction shuts at once. */
    private Optional<PersonRef> ref(PersonId id) {
        return people.known(id).map(it -> ref(id, it, refs.glass(id)));
    }

    private static PersonRef ref(PersonId id, Known person, Map<WorkerId, Instant> glass) {
        var standing = person.standing();
        var reach = standing.reach();
        return new PersonRef(
                id,
                standing.place(),
                person.code(),
                standing.leadWorker(),
                reach.restricted(),
                Set.copyOf(reach.openTo()),
                Set.copyOf(reach.kin()),
                glass,
                false,
                false,
                0);
    }
}
