package org.livingwell.intake.people.person;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeDetails;
import org.livingwell.intake.people.person.domain.PersonCommand.ComeAgain;
import org.livingwell.intake.team.duty.OnDuty;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells whoever is on duty where somebody turns out to be younger than their place is for. Asked
 * before it is kept, so that a process that dies told too often.
 */
@Component
class YoungDuty {

    private final OnDuty duty;
    private final Places places;

    YoungDuty(OnDuty duty, Places places) {
        this.duty = duty;
        this.places = places;
    }

    void tell(PersonId id, Known person, PersonCommand command) {
        BirthDate stood = person.standing().details().birthDate();
        BirthDate born = born(stood, command);
        if (born == null) return;
        Place place = places.find(person.standing().place()).orElseThrow();
        var today = places.today(place);
        int years = place.childrenUnder();
        boolean before = stood != null && stood.youngerThan(years, today);
        if (!before && born.youngerThan(years, today)) {
            duty.once(place.id(), id.value(), today, "/people/" + id);
        }
    }

    /** What a match brings fills only what nobody had said. */
    private static @Nullable BirthDate born(@Nullable BirthDate stood, PersonCommand command) {
        if (command instanceof ChangeDetails(_, var after)) return after.birthDate();
        return stood == null && command instanceof ComeAgain(_, var said, _, _)
                ? said.birthDate()
                : null;
    }
}
