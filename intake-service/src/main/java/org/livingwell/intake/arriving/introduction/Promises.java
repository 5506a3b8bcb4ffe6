package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Introduce;
import org.livingwell.intake.arriving.introduction.domain.Soon;
import org.livingwell.intake.arriving.introduction.domain.Told;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * By when somebody is in touch with whoever is introduced. Who ticked it, who wrote a telling
 * phrase and who is very young cannot wait: all are urgent alike, and nothing says which of them it
 * was.
 */
@Component
public class Promises {

    private final Places places;
    private final Clock clock;

    Promises(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    public Introduce introduce(Told told) {
        Place place = places.find(told.place()).orElseThrow();
        ZonedDateTime now = clock.instant().atZone(place.zone());
        LocalDate today = now.toLocalDate();
        boolean urgent =
                told.urgent()
                        || told.youngerThan(place.childrenUnder(), today)
                        || place.tells(told.written());
        return urgent
                ? new Introduce(told.urgently(), Soon.contactBy(now))
                : new Introduce(told, today.plusDays(place.contactWithinDays()));
    }
}
