package org.livingwell.intake.arriving.huddle;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.huddle.domain.Huddle;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Gathered;
import org.livingwell.intake.arriving.huddle.domain.HuddleId;
import org.livingwell.intake.arriving.huddle.domain.Resolve;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** Lets a place's team in to its huddle, and lets nobody decide about somebody else's people. */
@Component
class HuddleRoom {

    private final IntakeAccess access;
    private final Aggregate<Huddle, Huddle.Command, Huddle.Event> huddles;
    private final Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions;
    private final Places places;

    HuddleRoom(
            IntakeAccess access,
            Aggregate<Huddle, Huddle.Command, Huddle.Event> huddles,
            Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions,
            Places places) {
        this.access = access;
        this.huddles = huddles;
        this.introductions = introductions;
        this.places = places;
    }

    LocalDate today(PlaceId place, Caller caller) {
        access.mustWorkIn(place, caller);
        return places.today(place);
    }

    PlaceId enter(HuddleId id, Caller caller) {
        var place = ((Gathered) huddles.of(id).state()).place();
        access.mustWorkIn(place, caller);
        return place;
    }

    /**
     * Whom a decision is about; somebody else's people do not exist, and nobody who is close to
     * them is sent.
     */
    void mustBeOurs(Resolve resolve, PlaceId place, Caller caller) {
        switch (resolve.about()) {
            case PERSON -> mustBeOurs(new PersonId(resolve.subject()), resolve, place, caller);
            case INTRODUCTION ->
                    mustBeOurs(introduction(resolve.subject()), resolve, place, caller);
        }
    }

    private void mustBeOurs(PersonId person, Resolve resolve, PlaceId place, Caller caller) {
        access.mustWorkWith(person, place, caller);
        if (!access.decidesAbout(person, place, caller)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        if (access.isKin(person, resolve.leadWorker())) throw new RefusedException(Reach.CLOSE);
    }

    /** Who waits here, and who has been welcomed, by this decision maybe, and is still here. */
    private void mustBeOurs(
            Introduction introduction, Resolve resolve, PlaceId place, Caller caller) {
        switch (introduction) {
            case Waiting it when it.told().place().equals(place) -> {
                access.relationship(it, caller).mustWorkWith();
                if (it.told().reach().isKin(resolve.leadWorker())) {
                    throw new RefusedException(Reach.CLOSE);
                }
            }
            case Welcomed it -> mustBeOurs(it.told().person(), resolve, place, caller);
            case None _, Waiting _, Matched _, Signposted _, Forgotten _ ->
                    throw new RefusedException(Refusal.NOT_FOUND);
        }
    }

    private Introduction introduction(UUID subject) {
        return introductions
                .find(new IntroductionId(subject))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }
}
