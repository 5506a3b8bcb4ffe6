package org.livingwell.intake.arriving.search;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.apart.domain.Apart;
import org.livingwell.intake.arriving.apart.domain.Apart.Command.OfferAgain;
import org.livingwell.intake.arriving.apart.domain.Apart.Command.TellApart;
import org.livingwell.intake.arriving.apart.domain.Apart.NotSame;
import org.livingwell.intake.arriving.introduction.ReachableIntroductions;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.function.Function;

/** Somebody alike is not the same person: said, remembered, and taken back. */
@RestController
@RequestMapping("/api/introductions/{id}")
class TellingApartController {

    record NotSameRequest(
            @NotNull(message = "Choose who it is not") PersonId person,
            @Size(max = 500) @Nullable String reason) {}

    record OfferAgainRequest(@NotNull(message = "Choose who to offer again") PersonId person) {}

    private static final Refusal MATCHED =
            new Refusal("matched", "They have been matched; a lead must undo that first");

    private final ReachableIntroductions introductions;
    private final Aggregate<Apart, Apart.Command, Apart.Event> apart;
    private final IntakeAccess access;
    private final Clock clock;

    TellingApartController(
            ReachableIntroductions introductions,
            Aggregate<Apart, Apart.Command, Apart.Event> apart,
            IntakeAccess access,
            Clock clock) {
        this.introductions = introductions;
        this.apart = apart;
        this.access = access;
        this.clock = clock;
    }

    @Operation(summary = "Record that two similar people are not the same")
    @Refuses({"matched", "too-many-told-apart"})
    @PostMapping("/not-same")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void notSame(
            @PathVariable IntroductionId id,
            @Valid @RequestBody NotSameRequest request,
            Caller caller,
            Cause cause) {
        var said =
                new NotSame(
                        request.person(),
                        Words.of(request.reason()),
                        caller.worker(),
                        caller.name(),
                        clock.instant());
        say(id, request.person(), caller, it -> new TellApart(it, said), cause);
    }

    @Operation(summary = "Offer a match again that was ruled out")
    @Refuses("matched")
    @PostMapping("/offer-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void offerAgain(
            @PathVariable IntroductionId id,
            @Valid @RequestBody OfferAgainRequest request,
            Caller caller,
            Cause cause) {
        var person = request.person();
        say(id, person, caller, it -> new OfferAgain(it, person), cause);
    }

    private void say(
            IntroductionId id,
            PersonId other,
            Caller caller,
            Function<PlaceId, Apart.Command> wanted,
            Cause cause) {
        var introduction = introductions.change(id, caller);
        access.mustHaveWorkedWith(other, caller);
        if (introduction instanceof Matched it && it.known().equals(other)) {
            throw new RefusedException(MATCHED);
        }
        apart.of(introduction.person()).handle(wanted.apply(introduction.place()), cause);
    }
}
