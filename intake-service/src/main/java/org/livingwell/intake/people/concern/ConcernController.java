package org.livingwell.intake.people.concern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.people.concern.domain.ConcernCommand.Raise;
import org.livingwell.intake.people.concern.domain.ConcernCommand.ShareOutside;
import org.livingwell.intake.people.concern.domain.ConcernCommand.TellPerson;
import org.livingwell.intake.people.concern.domain.ConcernId;
import org.livingwell.intake.people.concern.domain.Share;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** Concerns: the team's, and the person's own from the day they were told. */
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
                    ConcernRequest.words(reason),
                    caller.worker());
        }
    }

    record ToldRequest(@NotNull(message = "Say when they were told") LocalDate on) {}

    private final Concerns concerns;
    private final ConcernRoom room;
    private final IntakeAccess access;
    private final RequestCauses causes;

    ConcernController(
            Concerns concerns, ConcernRoom room, IntakeAccess access, RequestCauses causes) {
        this.concerns = concerns;
        this.room = room;
        this.access = access;
        this.causes = causes;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    RaisedConcern raise(
            @PathVariable PersonId id,
            @Valid @RequestBody ConcernRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var place = room.place(id, request.about(), caller);
        var cause = causes.of(caller, "POST /api/people/" + id + "/concerns", key, request);
        var concern = new ConcernId(Ids.derive("concern", cause.id()));
        concerns.handle(concern, new Raise(request.matter(id, place, caller)), cause);
        return new RaisedConcern(concern);
    }

    /** To the person, nothing is here until there is something they know. */
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ConcernsView all(@PathVariable PersonId id, Caller caller) {
        if (access.isOneself(id, caller)) {
            var told = ConcernsView.of(id, concerns.told(id));
            if (told.concerns().isEmpty()) throw new RefusedException(Refusal.NOT_FOUND);
            return told;
        }
        access.mustReach(id, caller);
        return ConcernsView.of(id, concerns.of(id));
    }

    @PostMapping("/{concern}/shares")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void share(
            @PathVariable PersonId id,
            @PathVariable ConcernId concern,
            @Valid @RequestBody ShareRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var today = room.enter(id, concern, caller);
        var cause = causes.of(caller, "POST concern shares " + concern, key, request);
        concerns.handle(concern, new ShareOutside(request.share(caller), today), cause);
    }

    @PostMapping("/{concern}/told")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void told(
            @PathVariable PersonId id,
            @PathVariable ConcernId concern,
            @Valid @RequestBody ToldRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        access.mustWorkWith(id, caller);
        var today = room.enter(id, concern, caller);
        var cause = causes.of(caller, "POST concern told " + concern, key, request);
        concerns.handle(concern, new TellPerson(request.on(), caller.worker(), today), cause);
    }
}
