package org.livingwell.intake.team.duty;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is told when somebody cannot wait, whether it arrives, and what nobody has opened. */
@RestController
@RequestMapping("/api/places/{place}/duty-contact")
class DutyContactController {

    private final DutyContactView.Maker views;
    private final OnDuty duty;
    private final IntakeAccess access;

    DutyContactController(DutyContactView.Maker views, OnDuty duty, IntakeAccess access) {
        this.views = views;
        this.duty = duty;
        this.access = access;
    }

    @Operation(summary = "Who is told when someone can't wait, and whether it reaches them")
    @GetMapping
    @PreAuthorize("hasRole('lead')")
    DutyContactView read(@PathVariable PlaceId place, Caller caller) {
        access.mustLead(place, caller);
        return views.of(place);
    }

    @Operation(summary = "Send the duty contact a test message")
    @Refuses("bell-full")
    @PostMapping("/test")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('lead')")
    void test(@PathVariable PlaceId place, Caller caller, Cause cause) {
        access.mustLead(place, caller);
        duty.test(place, cause);
    }
}
