package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.TakeBack;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A match that was wrong: a lead of either place takes it back, with a reason. It may not be theirs
 * to read from then on.
 */
@RestController
class TakeBackController {

    record TakeBackRequest(
            @NotBlank(message = "Say why it was not them")
                    @Size(max = 500, message = "Use at most 500 characters")
                    String reason) {}

    private final Aggregate<Introduction, Command, Event> introductions;
    private final ReachableIntroductions reachable;
    private final PersonKeys keys;
    private final Places places;

    TakeBackController(
            Aggregate<Introduction, Command, Event> introductions,
            ReachableIntroductions reachable,
            PersonKeys keys,
            Places places) {
        this.introductions = introductions;
        this.reachable = reachable;
        this.keys = keys;
        this.places = places;
    }

    @Operation(summary = "Take back a match that was wrong")
    @Refuses("not-matched")
    @PostMapping("/api/introductions/{id}/match/take-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('lead')")
    void takeMatchBack(
            @PathVariable IntroductionId id,
            @Valid @RequestBody TakeBackRequest request,
            Caller caller,
            Cause cause) {
        var matched = reachable.tellApart(id, caller);
        var zone = places.find(matched.place()).orElseThrow().zone();
        var to = new PersonId(Ids.derive("person", cause.id()));
        if (matched instanceof Matched) keys.make(to); // what comes back is sealed with it
        var command =
                new TakeBack(
                        to,
                        caller.worker(),
                        caller.name(),
                        new Words(request.reason().strip()),
                        zone);
        introductions.of(id).handle(command, cause);
    }
}
