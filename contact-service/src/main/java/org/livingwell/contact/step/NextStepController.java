package org.livingwell.contact.step;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.step.domain.Outcome;
import org.livingwell.contact.step.domain.Step.Command.Finish;
import org.livingwell.contact.step.domain.StepId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
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

    private final NextSteps lists;
    private final ReachableSteps steps;
    private final ContactAccess access;

    NextStepController(NextSteps lists, ReachableSteps steps, ContactAccess access) {
        this.lists = lists;
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
        steps.handle(new Finish(request.outcome().outcome), id, cause);
    }
}
