package org.livingwell.contact.staying.step;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.step.domain.Outcome;
import org.livingwell.contact.staying.step.domain.Step.Command.Finish;
import org.livingwell.contact.staying.step.domain.Step.Command.PassOn;
import org.livingwell.contact.staying.step.domain.Step.Command.Take;
import org.livingwell.contact.staying.step.domain.StepId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Cursor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What workers do next, for whom, by when: nobody is dropped. */
@RestController
@RequestMapping("/api/next-steps")
class NextStepController {

    /** How it ended, as a worker says it. */
    enum Ended {
        DONE(Outcome.DONE),
        NOT_NEEDED(Outcome.NOT_NEEDED),
        NOT_REACHED(Outcome.NOT_REACHED);

        final Outcome outcome;

        Ended(Outcome outcome) {
            this.outcome = outcome;
        }
    }

    record FinishRequest(@NotNull(message = "Say how it ended") Ended outcome) {}

    record PassOnRequest(@NotNull(message = "Choose who does it") WorkerId to) {}

    private final NextSteps lists;
    private final MissingSteps missing;
    private final Team team;
    private final ReachableSteps steps;
    private final ContactAccess access;

    NextStepController(
            NextSteps lists,
            MissingSteps missing,
            Team team,
            ReachableSteps steps,
            ContactAccess access) {
        this.lists = lists;
        this.missing = missing;
        this.team = team;
        this.steps = steps;
        this.access = access;
    }

    /** Without a place, those the caller has. */
    @Operation(summary = "Next steps that are mine, or a team's")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    NextStepsView all(
            @RequestParam(required = false) @Nullable PlaceId place,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        if (place == null) return lists.of(caller, cursor);
        access.mustWorkIn(place, caller);
        return lists.in(place, cursor, caller);
    }

    @Operation(summary = "Who of a team has no next step")
    @GetMapping("/missing")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    MissingView missing(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        access.mustWorkIn(place, caller);
        return missing.in(place, cursor, caller);
    }

    @Operation(summary = "Take a next step: I do it")
    @Refuses({"died", "step-over"})
    @PostMapping("/{id}/take")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void take(@PathVariable StepId id, Caller caller, Cause cause) {
        steps.mustWorkOn(id, caller);
        steps.change(id, new Take(caller.worker()), cause);
    }

    @Operation(summary = "Pass a next step on to someone in the team")
    @Refuses({"died", "not-in-the-team", "step-over"})
    @PostMapping("/{id}/pass-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void passOn(
            @PathVariable StepId id,
            @Valid @RequestBody PassOnRequest request,
            Caller caller,
            Cause cause) {
        var step = steps.mustWorkOn(id, caller);
        steps.change(id, new PassOn(request.to(), team.of(step.person(), request.to())), cause);
    }

    @Operation(summary = "Say how a next step ended")
    @Refuses({"died", "step-over"})
    @PostMapping("/{id}/finish")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void finish(
            @PathVariable StepId id,
            @Valid @RequestBody FinishRequest request,
            Caller caller,
            Cause cause) {
        steps.mustWorkOn(id, caller);
        steps.change(id, new Finish(request.outcome().outcome), cause);
    }
}
