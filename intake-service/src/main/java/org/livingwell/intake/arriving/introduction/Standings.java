package org.livingwell.intake.arriving.introduction;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds by its reference how an introduction stands. */
@Component
class Standings {

    private final Aggregate<Introduction, Command, Event> introductions;
    private final Places places;

    Standings(Aggregate<Introduction, Command, Event> introductions, Places places) {
        this.introductions = introductions;
        this.places = places;
    }

    Standing of(String reference) {
        return Reference.read(reference)
                .flatMap(this::find)
                .map(this::standing)
                .orElse(Standing.NOTHING_TO_TELL);
    }

    /** Empty as well where two share a reference: nothing is told about the wrong one. */
    private Optional<Introduction> find(Reference reference) {
        var found =
                introductions.list(
                        eq("index.reference", reference.value()),
                        Sorts.ascending("index.reference"),
                        2);
        return found.size() == 1 ? Optional.of(found.getFirst().state()) : Optional.empty();
    }

    private Standing standing(Introduction introduction) {
        return switch (introduction) {
            case None _, Forgotten _ -> Standing.NOTHING_TO_TELL;
            case Said said -> {
                Place place = places.find(said.told().place()).orElseThrow();
                yield Standing.of(said, place, places.today(place));
            }
        };
    }
}
