package org.livingwell.intake.arriving.introduction;

import static org.livingwell.intake.arriving.introduction.IntroductionRequest.words;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Attempt;
import org.livingwell.intake.arriving.introduction.domain.Heard;
import org.livingwell.intake.arriving.introduction.domain.How;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.Hear;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.Open;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.RecordAttempt;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.Signpost;
import org.livingwell.intake.arriving.introduction.domain.MayKnow;
import org.livingwell.intake.arriving.introduction.domain.SignpostReason;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
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

    private final IntroductionCommands commands;
    private final ReachableIntroductions introductions;
    private final Places places;
    private final IntroductionView.Maker views;
    private final RequestCauses causes;
    private final Clock clock;

    FirstContactController(
            IntroductionCommands commands,
            ReachableIntroductions introductions,
            Places places,
            IntroductionView.Maker views,
            RequestCauses causes,
            Clock clock) {
        this.commands = commands;
        this.introductions = introductions;
        this.places = places;
        this.views = views;
        this.causes = causes;
        this.clock = clock;
    }

    /** Somebody is looking: nothing rings any more. */
    @PostMapping("/open")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    IntroductionView open(@PathVariable IntroductionId id, Caller caller) {
        introductions.change(id, caller);
        var cause = causes.of(caller, route(id, "open"), null, "");
        return view(id, commands.handle(id, new Open(caller.worker()), cause));
    }

    @PostMapping("/contact-attempts")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    IntroductionView attempt(
            @PathVariable IntroductionId id,
            @Valid @RequestBody AttemptRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        Place place = placeOf(introductions.change(id, caller));
        var attempt =
                new Attempt(
                        request.how(),
                        request.reached(),
                        words(request.words()),
                        words(request.reason()),
                        caller.worker(),
                        caller.name(),
                        clock.instant());
        var command =
                new RecordAttempt(attempt, LocalDate.ofInstant(clock.instant(), place.zone()));
        var cause = causes.of(caller, route(id, "contact-attempts"), key, request);
        return view(id, commands.handle(id, command, cause));
    }

    @PostMapping("/signpost")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    IntroductionView signpost(
            @PathVariable IntroductionId id,
            @Valid @RequestBody SignpostRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        Place place = placeOf(introductions.change(id, caller));
        var command =
                new Signpost(
                        request.reason(),
                        words(request.where()),
                        caller.worker(),
                        caller.name(),
                        Period.ofDays(place.retentionDays()));
        var cause = causes.of(caller, route(id, "signpost"), key, request);
        return view(id, commands.handle(id, command, cause));
    }

    /** What the introducer may learn, once the person said so to whoever asks them. */
    @PostMapping("/introducer-may-know")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    IntroductionView mayKnow(
            @PathVariable IntroductionId id,
            @Valid @RequestBody MayKnowRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        introductions.change(id, caller);
        var heard = new Heard(request.mayKnow(), caller.worker(), caller.name(), clock.instant());
        var cause = causes.of(caller, route(id, "introducer-may-know"), key, request);
        return view(id, commands.handle(id, new Hear(heard), cause));
    }

    private Place placeOf(Said said) {
        return places.find(said.told().place()).orElseThrow();
    }

    private IntroductionView view(IntroductionId id, Introduction introduction) {
        if (introduction instanceof Said said) return views.of(id, said);
        throw new RefusedException(Refusal.NOT_FOUND);
    }

    private static String route(IntroductionId id, String what) {
        return "POST /api/introductions/" + id + "/" + what;
    }
}
