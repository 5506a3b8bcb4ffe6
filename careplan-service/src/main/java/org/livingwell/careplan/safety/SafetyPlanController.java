package org.livingwell.careplan.safety;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.plan.WhosePlan;
import org.livingwell.careplan.safety.SafetyPlanRequest.StandDownRequest;
import org.livingwell.careplan.safety.domain.SafetyPlan;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command.Activate;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command.StandDown;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command.Write;
import org.livingwell.careplan.safety.domain.SafetyPlan.Event;
import org.livingwell.careplan.safety.domain.SafetyPlan.Kept;
import org.livingwell.careplan.safety.domain.SafetyPlan.None;
import org.livingwell.careplan.safety.domain.Version;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;

/** Somebody's safety plan: written by them or with them, and there when they need it. */
@RestController
@RequestMapping("/api/people/{id}/care-plan/safety-plan")
class SafetyPlanController {

    private final Aggregate<SafetyPlan, Command, Event> plans;
    private final WhosePlan whose;
    private final CarePlanAccess access;
    private final Clock clock;

    SafetyPlanController(
            Aggregate<SafetyPlan, Command, Event> plans,
            WhosePlan whose,
            CarePlanAccess access,
            Clock clock) {
        this.plans = plans;
        this.whose = whose;
        this.access = access;
        this.clock = clock;
    }

    @Operation(summary = "A person's safety plan, and what they wish for in a crisis")
    @Whole("One plan, and for the person at most the ten before it")
    @Tagged(ofPart = true)
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<SafetyPlanView> read(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return answer(id, access.isOneself(id, caller));
    }

    @Operation(summary = "Write a safety plan; what it said before stays readable to the person")
    @Tagged
    @Refuses({"date-over", "together-only"})
    @PutMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<SafetyPlanView> write(
            @PathVariable PersonId id,
            Seen seen,
            @Valid @RequestBody SafetyPlanRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var whom = whose.whom(id);
        boolean oneself = access.isOneself(id, caller);
        var version =
                new Version(
                        request.text(),
                        request.wishes(),
                        oneself ? null : caller.worker(),
                        oneself ? null : Words.of(request.present()),
                        clock.instant());
        var reviewOn = request.reviewed(whom.today());
        plans.of(id).handle(new Write(whom, version, reviewOn, seen.revision()), cause);
        return answer(id, oneself);
    }

    @Operation(summary = "I need this now: no reason is asked, and the answer says who is told")
    @PostMapping("/activate")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    WhoIsToldView activate(@PathVariable PersonId id, Caller caller, Cause cause) {
        access.mustWorkWith(id, caller);
        var by = access.isOneself(id, caller) ? null : caller.worker();
        plans.of(id).handle(new Activate(whose.whom(id), by), cause);
        return WhoIsToldView.of(id);
    }

    @Operation(summary = "Stand a safety plan down, together with the person")
    @Refuses({"not-active", "still-rings"})
    @PostMapping("/stand-down")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void standDown(
            @PathVariable PersonId id,
            @Valid @RequestBody StandDownRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var agreed = new Words(request.agreed().strip());
        plans.of(id).handle(new StandDown(whose.whom(id), caller.worker(), agreed), cause);
    }

    private ResponseEntity<SafetyPlanView> answer(PersonId id, boolean oneself) {
        SafetyPlan kept = plans.find(id).orElseGet(None::new);
        int revision = kept instanceof Kept it ? it.revision() : 0;
        return ResponseEntity.ok()
                .eTag(Seen.tag(revision))
                .body(SafetyPlanView.of(id, kept, oneself));
    }
}
