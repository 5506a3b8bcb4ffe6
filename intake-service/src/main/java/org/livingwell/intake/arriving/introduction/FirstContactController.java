package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Attempt;
import org.livingwell.intake.arriving.introduction.domain.Heard;
import org.livingwell.intake.arriving.introduction.domain.How;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Hear;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Open;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.RecordAttempt;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Signpost;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.MayKnow;
import org.livingwell.intake.arriving.introduction.domain.SignpostReason;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Period;

/** From the first look to the first talk, or to another way that fits better. */
@RestController
@RequestMapping("/api/introductions/{id}")
class FirstContactController {

    record AttemptRequest(
            @NotNull(message = "Say how you tried") How how,
            boolean reached,
            @Size(max = 2_000, message = "Use at most 2,000 characters") @Nullable String words,
            @Size(max = 2_000, message = "Use at most 2,000 characters") @Nullable String reason) {}

    record SignpostRequest(
            @NotNull(message = "Choose a reason") SignpostReason reason,
            @Size(max = 500, message = "Use at most 500 characters") @Nullable String where) {}

    record MayKnowRequest(@NotNull(message = "Say what the person agreed to") MayKnow mayKnow) {}

    private final Aggregate<Introduction, Command, Event> introductions;
    private final ReachableIntroductions reachable;
    private final Places places;
    private final IntroductionView.Maker views;
    private final Clock clock;

    FirstContactController(
            Aggregate<Introduction, Command, Event> introductions,
            ReachableIntroductions reachable,
            Places places,
            IntroductionView.Maker views,
            Clock clock) {
        this.introductions = introductions;
        this.reachable = reachable;
        this.places = places;
        this.views = views;
        this.clock = clock;
    }

    /** Somebody is looking: nothing rings any more. */
    @Operation(summary = "Open an introduction, so that no more alerts are sent")
    @PostMapping("/open")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    IntroductionView open(@PathVariable IntroductionId id, Caller caller, Cause cause) {
        reachable.change(id, caller);
        return view(id, new Open(caller.worker()), cause);
    }

    @Operation(summary = "Record an attempt to be in touch")
    @Refuses({"already-matched", "already-signposted", "already-welcomed", "not-a-safe-way"})
    @PostMapping("/contact-attempts")
    @Creates("/api/introductions/{id}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    IntroductionView attempt(
            @PathVariable IntroductionId id,
            @Valid @RequestBody AttemptRequest request,
            Caller caller,
            Cause cause) {
        Place place = placeOf(reachable.change(id, caller));
        var attempt =
                new Attempt(
                        request.how(),
                        request.reached(),
                        Words.of(request.words()),
                        Words.of(request.reason()),
                        caller.worker(),
                        caller.name(),
                        clock.instant());
        var command = new RecordAttempt(attempt, places.today(place));
        return view(id, command, cause);
    }

    @Operation(summary = "Show someone another way that suits them better")
    @Refuses({"already-matched", "already-signposted", "already-welcomed"})
    @PostMapping("/signpost")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    IntroductionView signpost(
            @PathVariable IntroductionId id,
            @Valid @RequestBody SignpostRequest request,
            Caller caller,
            Cause cause) {
        Place place = placeOf(reachable.change(id, caller));
        var command =
                new Signpost(
                        request.reason(),
                        Words.of(request.where()),
                        caller.worker(),
                        caller.name(),
                        Period.ofDays(place.retentionDays()));
        return view(id, command, cause);
    }

    /** What the introducer may learn, once the person said so to whoever asks them. */
    @Operation(summary = "Record what the introducer may learn")
    @Refuses({
        "already-matched",
        "already-signposted",
        "already-welcomed",
        "nobody-introduced-them"
    })
    @PostMapping("/introducer-may-know")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    IntroductionView mayKnow(
            @PathVariable IntroductionId id,
            @Valid @RequestBody MayKnowRequest request,
            Caller caller,
            Cause cause) {
        reachable.change(id, caller);
        var heard = new Heard(request.mayKnow(), caller.worker(), caller.name(), clock.instant());
        return view(id, new Hear(heard), cause);
    }

    private Place placeOf(Said said) {
        return places.find(said.place()).orElseThrow();
    }

    private IntroductionView view(IntroductionId id, Command command, Cause cause) {
        return switch (introductions.of(id).handle(command, cause)) {
            case Said said -> views.of(id, said);
            case None _, Forgotten _ -> throw new RefusedException(Refusal.NOT_FOUND);
        };
    }
}
