package org.livingwell.careplan.sharing;

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

/** Who has seen a record, for the person whose it is and for who looks after privacy there. */
@RestController
class SeenByController {

    private final Sightings sightings;
    private final CarePlanAccess access;

    SeenByController(Sightings sightings, CarePlanAccess access) {
        this.sightings = sightings;
        this.access = access;
    }

    @Operation(summary = "Who has seen a record")
    @GetMapping("/api/people/{id}/seen-by")
    @PreAuthorize("hasAnyRole('person', 'privacy-officer')")
    SeenByView seenBy(
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        access.mustSeeReaders(id, caller);
        return SeenByView.of(id, sightings.of(id), cursor);
    }
}
