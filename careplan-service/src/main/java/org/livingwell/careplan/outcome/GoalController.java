package org.livingwell.careplan.outcome;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.GoalRequest.GoalDeclineRequest;
import org.livingwell.careplan.outcome.GoalRequest.GoalEndRequest;
import org.livingwell.careplan.outcome.GoalRequest.GoalRatingRequest;
import org.livingwell.careplan.outcome.domain.Author;
import org.livingwell.careplan.outcome.domain.GoalId;
import org.livingwell.careplan.outcome.domain.Goals;
import org.livingwell.careplan.outcome.domain.Goals.Command;
import org.livingwell.careplan.outcome.domain.Goals.Command.Agree;
import org.livingwell.careplan.outcome.domain.Goals.Command.Correct;
import org.livingwell.careplan.outcome.domain.Goals.Command.Decline;
import org.livingwell.careplan.outcome.domain.Goals.Command.End;
import org.livingwell.careplan.outcome.domain.Goals.Command.Rate;
import org.livingwell.careplan.outcome.domain.Goals.Command.SetGoal;
import org.livingwell.careplan.outcome.domain.Goals.Command.TakeFirstStep;
import org.livingwell.careplan.outcome.domain.Goals.Event;
import org.livingwell.careplan.outcome.domain.Goals.Kept;
import org.livingwell.careplan.outcome.domain.Goals.None;
import org.livingwell.careplan.plan.WhosePlan;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
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

/** Somebody's goals: set, rated, moved on with and ended by them, or together with a worker. */
@RestController
@RequestMapping("/api/people/{id}/care-plan/goals")
class GoalController {

    record MadeGoal(GoalId id) {}

    private final Aggregate<Goals, Command, Event> goals;
    private final WhosePlan whose;
    private final CarePlanAccess access;

    GoalController(Aggregate<Goals, Command, Event> goals, WhosePlan whose, CarePlanAccess access) {
        this.goals = goals;
        this.whose = whose;
        this.access = access;
    }

    @Operation(summary = "A person's goals, with how they were rated")
    @Whole("At most three goals at a time, and those that are over, in one document")
    @Tagged
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<GoalsView> all(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return answer(id, caller);
    }

    @Operation(summary = "Set a goal, or propose one")
    @Refuses({"date-over", "three-goals"})
    @PostMapping
    @Creates
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    MadeGoal make(
            @PathVariable PersonId id,
            @Valid @RequestBody GoalRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var whom = whose.whom(id);
        var goal = GoalId.of(cause);
        var author = author(id, request, caller);
        goals.of(id).handle(new SetGoal(whom, goal, request.text(whom.today()), author), cause);
        return new MadeGoal(goal);
    }

    @Operation(summary = "Change what a goal says; what it said before stays readable")
    @Tagged
    @Refuses({"date-over", "goal-over", "three-goals", "together-only"})
    @PutMapping("/{goal}")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<GoalsView> correct(
            @PathVariable PersonId id,
            @PathVariable GoalId goal,
            Seen seen,
            @Valid @RequestBody GoalRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var whom = whose.whom(id);
        var text = request.text(whom.today());
        var author = author(id, request, caller);
        handle(id, new Correct(whom, goal, text, author, seen.revision()), cause);
        return answer(id, caller);
    }

    @Operation(summary = "Say yes to a goal a worker proposed")
    @Tagged
    @Refuses({"goal-over", "three-goals"})
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/{goal}/agree")
    @PreAuthorize("hasRole('person')")
    ResponseEntity<GoalsView> agree(
            @PathVariable PersonId id,
            @PathVariable GoalId goal,
            Seen seen,
            Caller caller,
            Cause cause) {
        access.mustBe(id, caller);
        handle(id, new Agree(whose.whom(id), goal, seen.revision()), cause);
        return answer(id, caller);
    }

    @Operation(summary = "Say that a goal a worker proposed is not quite theirs")
    @Tagged
    @Refuses("goal-agreed")
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/{goal}/decline")
    @PreAuthorize("hasRole('person')")
    ResponseEntity<GoalsView> decline(
            @PathVariable PersonId id,
            @PathVariable GoalId goal,
            Seen seen,
            @Valid @RequestBody GoalDeclineRequest request,
            Caller caller,
            Cause cause) {
        access.mustBe(id, caller);
        var why = Words.of(request.why());
        handle(id, new Decline(whose.whom(id), goal, seen.revision(), why), cause);
        return answer(id, caller);
    }

    @Operation(summary = "Rate how near a goal is, from 0 to 10")
    @Refuses({"goal-over", "not-agreed-yet"})
    @PostMapping("/{goal}/ratings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    void rate(
            @PathVariable PersonId id,
            @PathVariable GoalId goal,
            @Valid @RequestBody GoalRatingRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var said = Words.of(request.said());
        var by = by(id, caller);
        handle(id, new Rate(whose.whom(id), goal, request.value(), said, by), cause);
    }

    @Operation(summary = "Say that the first small step is done")
    @Refuses({"goal-over", "not-agreed-yet"})
    @PostMapping("/{goal}/first-step-done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    void firstStepDone(
            @PathVariable PersonId id, @PathVariable GoalId goal, Caller caller, Cause cause) {
        access.mustWorkWith(id, caller);
        handle(id, new TakeFirstStep(whose.whom(id), goal), cause);
    }

    @Operation(summary = "Say that a goal was achieved, became another, or is let go")
    @Refuses({"goal-over", "not-agreed-yet"})
    @PostMapping("/{goal}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    void end(
            @PathVariable PersonId id,
            @PathVariable GoalId goal,
            @Valid @RequestBody GoalEndRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var said = Words.of(request.said());
        handle(id, new End(whose.whom(id), goal, request.how().stage, said), cause);
    }

    private void handle(PersonId id, Command command, Cause cause) {
        goals.of(id, id).handle(command, cause);
    }

    private Author author(PersonId id, GoalRequest request, Caller caller) {
        WorkerId by = by(id, caller);
        return by == null ? Author.THEMSELVES : new Author(by, Words.of(request.present()));
    }

    private @Nullable WorkerId by(PersonId id, Caller caller) {
        return access.isOneself(id, caller) ? null : caller.worker();
    }

    private ResponseEntity<GoalsView> answer(PersonId id, Caller caller) {
        Goals kept = goals.find(id).orElseGet(None::new);
        int revision = kept instanceof Kept it ? it.revision() : 0;
        return ResponseEntity.ok()
                .eTag(Seen.tag(revision))
                .body(GoalsView.of(id, kept, access.isOneself(id, caller)));
    }
}
