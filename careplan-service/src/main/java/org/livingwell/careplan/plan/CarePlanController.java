package org.livingwell.careplan.plan;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.EntryQueries;
import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A person's plan, for the person and the team of their place. */
@RestController
class CarePlanController {

    private final CarePlanCommands plans;
    private final EntryQueries entries;
    private final CarePlanAccess access;

    CarePlanController(CarePlanCommands plans, EntryQueries entries, CarePlanAccess access) {
        this.plans = plans;
        this.entries = entries;
        this.access = access;
    }

    @GetMapping("/api/people/{id}/care-plan")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    CarePlanView plan(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        if (!(plans.find(id).orElse(null) instanceof Open open)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        return CarePlanView.of(open, entries.of(id));
    }
}
