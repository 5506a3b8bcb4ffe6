package org.livingwell.intake.people.person;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.intake.team.worker.LeadWorkers;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Shows somebody together with whether their lead worker is there, how old they are, and with what
 * tag.
 */
@Component
class PersonViews {

    private final LeadWorkers workers;
    private final Places places;
    private final JsonMapper json;

    PersonViews(LeadWorkers workers, Places places, JsonMapper json) {
        this.workers = workers;
        this.places = places;
        this.json = json;
    }

    PersonView of(PersonId id, Known person) {
        return of(id, person, null);
    }

    /**
     * @param openUntil whoever reads it opened it from outside, for so long
     */
    PersonView of(PersonId id, Known person, @Nullable Instant openUntil) {
        boolean left = workers.left(person.standing().leadWorker());
        return PersonView.of(id, person, left, under(person.standing()), openUntil);
    }

    private @Nullable Integer under(InNetwork it) {
        BirthDate born = it.details().birthDate();
        Place place = places.find(it.place()).orElseThrow();
        LocalDate today = places.today(place);
        return born != null && born.youngerThan(place.childrenUnder(), today)
                ? place.childrenUnder()
                : null;
    }

    ResponseEntity<PersonView> tagged(PersonView view) {
        return ResponseEntity.ok().eTag(tag(view)).body(view);
    }

    void mustMatch(Seen seen, PersonView view) {
        seen.mustBe(tag(view));
    }

    private String tag(PersonView view) {
        return '"' + Ids.fingerprint(json.writeValueAsString(view)).substring(0, 32) + '"';
    }
}
