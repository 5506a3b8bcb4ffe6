package org.livingwell.intake.arriving.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;

/** Tells whoever holds a reference how things stand, as far as the person agreed. */
@RestController
class StatusController {

    record StatusRequest(
            @NotBlank(message = "Type the reference") @Size(max = 40, message = "It has 8 letters")
                    String reference) {}

    private final IntroductionQueries queries;
    private final Places places;
    private final Clock clock;

    StatusController(IntroductionQueries queries, Places places, Clock clock) {
        this.queries = queries;
        this.places = places;
        this.clock = clock;
    }

    @PostMapping("/api/introductions/status")
    @PreAuthorize("permitAll()")
    Standing status(@Valid @RequestBody StatusRequest request) {
        return Reference.read(request.reference())
                .flatMap(queries::find)
                .map(this::standing)
                .orElse(Standing.NOTHING_TO_TELL);
    }

    private Standing standing(Introduction introduction) {
        return switch (introduction) {
            case None _, Forgotten _ -> Standing.NOTHING_TO_TELL;
            case Said said -> {
                Place place = places.find(said.told().place()).orElseThrow();
                yield Standing.of(said, place, LocalDate.ofInstant(clock.instant(), place.zone()));
            }
        };
    }
}
