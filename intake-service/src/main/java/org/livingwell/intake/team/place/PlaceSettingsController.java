package org.livingwell.intake.team.place;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.team.place.domain.PlaceSettings.Command.Change;
import org.livingwell.intake.team.place.domain.PlaceSettings.Kept;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A place's settings, for the lead of that place alone. */
@RestController
@RequestMapping("/api/places/{place}/settings")
class PlaceSettingsController {

    private final Places places;
    private final IntakeAccess access;

    PlaceSettingsController(Places places, IntakeAccess access) {
        this.places = places;
        this.access = access;
    }

    @Operation(summary = "A place's settings")
    @Tagged
    @GetMapping
    @PreAuthorize("hasRole('lead')")
    ResponseEntity<PlaceSettingsView> read(@PathVariable PlaceId place, Caller caller) {
        access.mustLead(place, caller);
        return answer(
                place,
                places.settings(place).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND)));
    }

    @Operation(summary = "Change a place's settings")
    @Tagged
    @Refuses("sender-name-tells")
    @PutMapping
    @PreAuthorize("hasRole('lead')")
    ResponseEntity<PlaceSettingsView> change(
            @PathVariable PlaceId place,
            Seen seen,
            @Valid @RequestBody PlaceSettingsRequest request,
            Caller caller,
            Cause cause) {
        access.mustLead(place, caller);
        var change = new Change(place, request.settings(), seen.revision(), caller.worker());
        return answer(place, places.change(place, change, cause));
    }

    private static ResponseEntity<PlaceSettingsView> answer(PlaceId place, Kept kept) {
        return ResponseEntity.ok()
                .eTag(Seen.tag(kept.revision()))
                .body(PlaceSettingsView.of(place, kept));
    }
}
