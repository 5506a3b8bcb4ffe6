package org.livingwell.intake.arriving.introduction;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

/** Tells whoever holds a reference how things stand, as far as the person agreed. */
@RestController
class StatusController {

    record StatusRequest(
            @NotBlank(message = "Enter the reference") @Size(max = 40, message = "It has 8 letters")
                    String reference) {}

    private final Aggregate<Introduction, Command, Event> introductions;
    private final Places places;

    StatusController(Aggregate<Introduction, Command, Event> introductions, Places places) {
        this.introductions = introductions;
        this.places = places;
    }

    @Operation(summary = "Check how an introduction is going, by its reference")
    @PostMapping("/api/introductions/status")
    @PreAuthorize("permitAll()")
    Standing status(@Valid @RequestBody StatusRequest request) {
        return Reference.read(request.reference())
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
