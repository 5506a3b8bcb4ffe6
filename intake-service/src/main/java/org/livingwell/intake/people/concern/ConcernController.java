package org.livingwell.intake.people.concern;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.people.concern.domain.Concern;
import org.livingwell.intake.people.concern.domain.Concern.Command.Raise;
import org.livingwell.intake.people.concern.domain.Concern.Command.ShareOutside;
import org.livingwell.intake.people.concern.domain.Concern.Command.TellPerson;
import org.livingwell.intake.people.concern.domain.Concern.Noted;
import org.livingwell.intake.people.concern.domain.Concern.Told;
import org.livingwell.intake.people.concern.domain.ConcernId;
import org.livingwell.intake.people.concern.domain.Matter;
import org.livingwell.intake.people.concern.domain.Share;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/**
 * Concerns: the team's, and the person's own from the day they were told. Whoever died is safe: a
 * child, or somebody else, may not be.
 */
@RestController
@RequestMapping("/api/people/{id}/concerns")
class ConcernController {

    record RaisedConcern(ConcernId id) {}

    record ShareRequest(
            @NotBlank(message = "Say who was told") @Size(max = 300) String service,
            @NotNull(message = "Say when") LocalDate on,
            @NotNull(message = "Say whether they agreed") @Nullable Boolean agreed,
            @Size(max = 5_000) @Nullable String reason) {

        Share share(Caller caller) {
            return new Share(
                    new Words(service.strip()),
                    on,
                    Boolean.TRUE.equals(agreed),
                    Words.of(reason),
                    caller.worker());
        }
    }

    record ToldRequest(@NotNull(message = "Say when they were told") LocalDate on) {}

    private final Aggregate<Concern, Concern.Command, Concern.Event> concerns;
    private final IntakeAccess access;
    private final Places places;

    ConcernController(
            Aggregate<Concern, Concern.Command, Concern.Event> concerns,
            IntakeAccess access,
            Places places) {
        this.concerns = concerns;
        this.access = access;
        this.places = places;
    }

    @Operation(summary = "Raise a concern")
    @Refuses("died")
    @PostMapping
    @Creates
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    RaisedConcern raise(
            @PathVariable PersonId id,
            @Valid @RequestBody ConcernRequest request,
            Caller caller,
            Cause cause) {
        mustWorry(id, request.about(), caller);
        var concern = ConcernId.of(cause);
        concerns.of(concern)
                .handle(new Raise(request.matter(id, access.mustBeWith(id), caller)), cause);
        return new RaisedConcern(concern);
    }

    /** To the person, nothing is here until there is something they know. */
    @Operation(summary = "Concerns about a person")
    @Whole("What is raised about one person")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ConcernsView all(@PathVariable PersonId id, Caller caller) {
        var kept = concerns.about(id).stream();
        if (access.isOneself(id, caller)) {
            var told = ConcernsView.of(id, kept.filter(it -> it.state() instanceof Told));
            if (told.concerns().isEmpty()) throw new RefusedException(Refusal.NOT_FOUND);
            return told;
        }
        access.mustReach(id, caller);
        return ConcernsView.of(id, kept);
    }

    @Operation(summary = "Record that a concern was shared outside")
    @Refuses({"date-to-come", "died", "reason-missing"})
    @PostMapping("/{concern}/shares")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void share(
            @PathVariable PersonId id,
            @PathVariable ConcernId concern,
            @Valid @RequestBody ShareRequest request,
            Caller caller,
            Cause cause) {
        var today = enter(id, concern, caller);
        concerns.of(id, concern).handle(new ShareOutside(request.share(caller), today), cause);
    }

    @Operation(summary = "Record that the person was told of a concern")
    @Refuses({"date-over", "date-to-come", "died"})
    @PostMapping("/{concern}/told")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void told(
            @PathVariable PersonId id,
            @PathVariable ConcernId concern,
            @Valid @RequestBody ToldRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var today = enter(id, concern, caller);
        concerns.of(id, concern)
                .handle(new TellPerson(request.on(), caller.worker(), today), cause);
    }

    /**
     * @return today in the place the concern belongs to
     */
    private LocalDate enter(PersonId id, ConcernId concern, Caller caller) {
        access.mustReach(id, caller);
        var noted = (Noted) concerns.of(id, concern).state();
        mustWorry(id, noted.matter().about(), caller);
        return places.today(noted.place());
    }

    private void mustWorry(PersonId id, Matter.About about, Caller caller) {
        switch (about) {
            case PERSON -> access.mustWorkWith(id, caller);
            case CHILD, SOMEBODY_ELSE -> access.mustHaveWorkedWith(id, caller);
        }
    }
}
