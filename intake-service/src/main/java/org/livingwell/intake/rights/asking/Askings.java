package org.livingwell.intake.rights.asking;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.IdentifiedBy;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Writes down that somebody asked: by themselves, or through a worker who made sure who it is. */
@Component
public class Askings {

    private final KnownPeople people;
    private final Places places;
    private final Clock clock;

    Askings(KnownPeople people, Places places, Clock clock) {
        this.people = people;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param how a worker made sure who asks; whoever asks for themselves has logged in
     */
    public Asking of(PersonId person, Caller caller, @Nullable IdentifiedBy how) {
        boolean self = caller.isPerson(person);
        if (!self && (how == null || how == IdentifiedBy.LOGIN)) {
            throw new InvalidInputException(
                    "identifiedBy", "required", "Say how you checked that it is them");
        }
        IdentifiedBy by = self || how == null ? IdentifiedBy.LOGIN : how;
        return new Asking(person, placeOf(person), caller.id(), by, clock.instant());
    }

    public PlaceId placeOf(PersonId person) {
        return people.known(person)
                .map(it -> it.standing().place())
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }

    public static Officer officer(Caller caller) {
        return new Officer(caller.id(), caller.person());
    }

    /** The law gives a month. */
    public LocalDate decideBy(Asking asking) {
        ZoneId zone = places.find(asking.place()).map(Place::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(asking.at(), zone).plusMonths(1);
    }
}
