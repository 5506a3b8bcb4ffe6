package org.livingwell.careplan.plan;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.careplan.entry.Parties;
import org.livingwell.careplan.entry.TheirEntries;
import org.livingwell.careplan.plan.domain.CarePlan;
import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A person's plan, for the person and the team of their place. */
@RestController
class CarePlanController {

    private final Aggregate<CarePlan, CarePlan.Command, CarePlan.Event> plans;
    private final TheirEntries entries;
    private final Parties parties;

    CarePlanController(
            Aggregate<CarePlan, CarePlan.Command, CarePlan.Event> plans,
            TheirEntries entries,
            Parties parties) {
        this.plans = plans;
        this.entries = entries;
        this.parties = parties;
    }

    @Operation(summary = "A person's care plan, whole")
    @Whole("One plan, read as a whole")
    @GetMapping("/api/people/{id}/care-plan")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    CarePlanView plan(@PathVariable PersonId id, Caller caller) {
        var party = parties.reading(id, caller);
        return CarePlanView.of((Open) plans.of(id).state(), entries.of(id, party));
    }
}
