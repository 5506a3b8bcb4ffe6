package org.livingwell.intake.team.duty;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is told when somebody cannot wait, whether it arrives, and what nobody has opened. */
@RestController
@RequestMapping("/api/places/{place}/duty-contact")
class DutyContactController {

    private final DutyContactView.Maker views;
    private final Bells bells;
    private final IntakeAccess access;
    private final RequestCauses causes;

    DutyContactController(
            DutyContactView.Maker views, Bells bells, IntakeAccess access, RequestCauses causes) {
        this.views = views;
        this.bells = bells;
        this.access = access;
        this.causes = causes;
    }

    @GetMapping
    @PreAuthorize("hasRole('lead')")
    DutyContactView read(@PathVariable PlaceId place, Caller caller) {
        access.mustLead(place, caller);
        return views.of(place);
    }

    @PostMapping("/test")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('lead')")
    void test(
            @PathVariable PlaceId place,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        access.mustLead(place, caller);
        bells.test(place, causes.of(caller, "POST duty-contact test " + place, key, ""));
    }
}
