package org.livingwell.intake.people.concern;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.people.concern.domain.Concern;
import org.livingwell.intake.people.concern.domain.Concern.None;
import org.livingwell.intake.people.concern.domain.Concern.Told;
import org.livingwell.intake.people.concern.domain.Concern.Untold;
import org.livingwell.intake.people.concern.domain.ConcernId;
import org.livingwell.intake.people.concern.domain.Matter;
import org.livingwell.intake.people.person.PersonCommands;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Lets the team in to a concern; one of somebody else is not there. Whoever died is safe: a child,
 * or somebody else, may not be.
 */
@Component
class ConcernRoom {

    private final IntakeAccess access;
    private final PersonCommands people;
    private final Concerns concerns;
    private final Places places;
    private final Clock clock;

    ConcernRoom(
            IntakeAccess access,
            PersonCommands people,
            Concerns concerns,
            Places places,
            Clock clock) {
        this.access = access;
        this.people = people;
        this.concerns = concerns;
        this.places = places;
        this.clock = clock;
    }

    PlaceId place(PersonId id, Matter.About about, Caller caller) {
        mustWorry(id, about, caller);
        return people.known(id)
                .map(it -> it.standing().place())
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }

    /**
     * @return today in the place the concern belongs to
     */
    LocalDate enter(PersonId id, ConcernId concern, Caller caller) {
        access.mustReach(id, caller);
        Matter matter = matter(concerns.find(concern).orElseGet(None::new));
        if (!matter.person().equals(id)) throw new RefusedException(Refusal.NOT_FOUND);
        mustWorry(id, matter.about(), caller);
        return LocalDate.ofInstant(
                clock.instant(), places.find(matter.place()).orElseThrow().zone());
    }

    private void mustWorry(PersonId id, Matter.About about, Caller caller) {
        switch (about) {
            case PERSON -> access.mustWorkWith(id, caller);
            case CHILD, SOMEBODY_ELSE -> access.mustHaveWorkedWith(id, caller);
        }
    }

    private static Matter matter(Concern concern) {
        return switch (concern) {
            case Untold it -> it.matter();
            case Told it -> it.matter();
            case None _ -> throw new RefusedException(Refusal.NOT_FOUND);
        };
    }
}
