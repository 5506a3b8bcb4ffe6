package org.livingwell.intake.arriving.introduction;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tells whoever holds a reference how things stand, as far as the person agreed. */
@RestController
class StatusController {

    private static final int LONGEST = 40;
    private static final String ENTER = "Enter the reference";
    private static final String LETTERS = "It has 8 letters and numbers, for example K7MR-4T2X";

    record StatusRequest(
            @NotBlank(message = ENTER) @Size(max = LONGEST, message = LETTERS) String reference) {}

    private final Aggregate<Introduction, Command, Event> introductions;
    private final Places places;
    private final PlainPages pages;

    StatusController(
            Aggregate<Introduction, Command, Event> introductions,
            Places places,
            PlainPages pages) {
        this.introductions = introductions;
        this.places = places;
        this.pages = pages;
    }

    @Operation(summary = "Check how an introduction is going, by its reference")
    @PostMapping("/api/introductions/status")
    @PreAuthorize("permitAll()")
    Standing status(@Valid @RequestBody StatusRequest request) {
        return of(request.reference());
    }

    /** The same for a browser without JavaScript: a plain form post, answered with a page. */
    @Operation(summary = "Check how an introduction is going, by its reference")
    @PostMapping(
            path = "/api/introductions/status",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    @PreAuthorize("permitAll()")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                            schema = @Schema(type = "object")))
    ResponseEntity<String> page(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(PlainFields.LARGEST);
        String reference = PlainFields.read(body).getOrDefault("reference", "").strip();
        if (reference.isEmpty()) return page(HttpStatus.BAD_REQUEST, "", ENTER, List.of());
        if (reference.length() > LONGEST) {
            return page(
                    HttpStatus.BAD_REQUEST, reference.substring(0, LONGEST), LETTERS, List.of());
        }
        return page(HttpStatus.OK, reference, "", of(reference).next());
    }

    private ResponseEntity<String> page(
            HttpStatus status, String reference, String error, List<String> next) {
        return ResponseEntity.status(status)
                .contentType(PlainPages.HTML)
                .body(pages.standing(reference, error, next));
    }

    private Standing of(String reference) {
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
