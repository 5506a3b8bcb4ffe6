package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.intake.people.keys.BirthDates;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.web.FieldProblem;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What no single field can tell about an introduction: everything that is missing, at once. */
@Component
class Gaps {

    private final Places places;
    private final Clock clock;

    Gaps(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    List<FieldProblem> of(IntroductionRequest request) {
        List<FieldProblem> gaps = new ArrayList<>();
        if (!request.canBeFound()) {
            gaps.add(required("name", "Tell us what to call you, or how to reach you"));
        }
        if (request.by() == By.SOMEONE || request.by() == By.SERVICE) {
            if (request.introducer() == null) {
                gaps.add(required("introducer", "Tell us who you are"));
            }
            if (request.theyKnow() == null) {
                gaps.add(required("theyKnow", "Tell us whether they know you are contacting us"));
            }
        }
        Optional<Place> place = place(request);
        if (place.isEmpty()) {
            gaps.add(new FieldProblem("place", "unknown", "Choose a place from the list"));
        }
        try {
            var zone = place.map(Place::zone).orElse(ZoneOffset.UTC);
            BirthDates.check(request.birthDate(), LocalDate.ofInstant(clock.instant(), zone));
        } catch (InvalidInputException wrong) {
            gaps.addAll(wrong.fields());
        }
        return gaps;
    }

    Optional<Place> place(IntroductionRequest request) {
        return places.all().stream()
                .filter(it -> it.id().value().equals(request.place()))
                .findFirst();
    }

    private static FieldProblem required(String field, String sentence) {
        return new FieldProblem(field, "required", sentence);
    }
}
