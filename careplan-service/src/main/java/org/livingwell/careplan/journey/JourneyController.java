package org.livingwell.careplan.journey;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Cursor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's journey, for the person and the team of their place. */
@RestController
class JourneyController {

    private final Journeys journeys;
    private final CarePlanAccess access;

    JourneyController(Journeys journeys, CarePlanAccess access) {
        this.journeys = journeys;
        this.access = access;
    }

    @Operation(summary = "A person's journey so far")
    @GetMapping("/api/people/{id}/journey")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    JourneyView journey(
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        access.mustReach(id, caller);
        return JourneyView.of(id, journeys.of(id), cursor);
    }
}
