package org.livingwell.careplan.outcome;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Measure;
import org.livingwell.careplan.outcome.domain.MeasureId;
import org.livingwell.careplan.outcome.domain.Measures;
import org.livingwell.careplan.outcome.domain.Measures.Command.Take;
import org.livingwell.careplan.outcome.domain.Measures.Unmeasured;
import org.livingwell.careplan.plan.WhosePlan;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Objects;

/** How somebody says that they are, over time: taken by them or with them. */
@RestController
@RequestMapping("/api/people/{id}/measures")
class MeasureController {

    record MadeMeasure(MeasureId id) {}

    private final Aggregate<Measures, Measures.Command, Measures.Event> measures;
    private final WhosePlan whose;
    private final CarePlanAccess access;

    MeasureController(
            Aggregate<Measures, Measures.Command, Measures.Event> measures,
            WhosePlan whose,
            CarePlanAccess access) {
        this.measures = measures;
        this.whose = whose;
        this.access = access;
    }

    @Operation(summary = "A person's measures over time")
    @Whole("A few a year, in one document")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    MeasuresView all(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return MeasuresView.of(id, measures.find(id).orElseGet(Unmeasured::new));
    }

    @Operation(summary = "Keep a measure: the answers to DIALOG, or the total of ReQoL-10")
    @Refuses({"date-to-come", "one-of-both"})
    @PostMapping
    @Creates
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    MadeMeasure take(
            @PathVariable PersonId id,
            @Valid @RequestBody MeasureRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var whom = whose.whom(id);
        var measure =
                new Measure(
                        MeasureId.of(cause),
                        request.taken(),
                        Objects.requireNonNullElse(request.on(), whom.today()),
                        Words.of(request.present()),
                        access.isOneself(id, caller) ? null : caller.worker());
        measures.of(id).handle(new Take(whom, measure), cause);
        return new MadeMeasure(measure.id());
    }
}
