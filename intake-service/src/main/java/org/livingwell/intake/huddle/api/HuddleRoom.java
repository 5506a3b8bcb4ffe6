package org.livingwell.intake.huddle.api;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.huddle.application.Huddles;
import org.livingwell.intake.huddle.domain.Huddle;
import org.livingwell.intake.huddle.domain.Huddle.Held;
import org.livingwell.intake.huddle.domain.Huddle.None;
import org.livingwell.intake.huddle.domain.Huddle.Open;
import org.livingwell.intake.huddle.domain.HuddleId;
import org.livingwell.intake.huddle.domain.Resolve;
import org.livingwell.intake.introduction.application.IntroductionQueries;
import org.livingwell.intake.introduction.domain.Introduction;
import org.livingwell.intake.introduction.domain.Introduction.Said;
import org.livingwell.intake.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.intake.place.application.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Lets a place's team in to its huddle, and lets nobody decide about somebody else's people. */
@Component
class HuddleRoom {

    private final IntakeAccess access;
    private final Huddles huddles;
    private final IntroductionQueries introductions;
    private final Places places;
    private final Clock clock;

    HuddleRoom(
            IntakeAccess access,
            Huddles huddles,
            IntroductionQueries introductions,
            Places places,
            Clock clock) {
        this.access = access;
        this.huddles = huddles;
        this.introductions = introductions;
        this.places = places;
        this.clock = clock;
    }

    LocalDate today(PlaceId place, Caller caller) {
        access.mustWorkIn(place, caller);
        return LocalDate.ofInstant(clock.instant(), places.find(place).orElseThrow().zone());
    }

    PlaceId enter(HuddleId id, Caller caller) {
        PlaceId place = place(huddles.find(id).orElseGet(None::new));
        access.mustWorkIn(place, caller);
        return place;
    }

    /** Whom a decision is about; somebody else's people do not exist. */
    void mustBeOurs(Resolve.About about, UUID subject, PlaceId place, Caller caller) {
        boolean ours =
                switch (about) {
                    case PERSON -> access.reaches(new PersonId(subject), caller);
                    case INTRODUCTION ->
                            introductions
                                    .find(new IntroductionId(subject))
                                    .filter(it -> arrived(it, place))
                                    .isPresent();
                };
        if (!ours) throw new RefusedException(Refusal.NOT_FOUND);
    }

    /** Who waits, and who has just been welcomed, by this decision maybe. */
    private static boolean arrived(Introduction introduction, PlaceId place) {
        boolean ours =
                introduction instanceof Waiting || introduction instanceof Introduction.Welcomed;
        return ours && introduction instanceof Said it && it.told().place().equals(place);
    }

    private static PlaceId place(Huddle huddle) {
        return switch (huddle) {
            case None _ -> throw new RefusedException(Refusal.NOT_FOUND);
            case Open it -> it.place();
            case Held it -> it.place();
        };
    }
}
