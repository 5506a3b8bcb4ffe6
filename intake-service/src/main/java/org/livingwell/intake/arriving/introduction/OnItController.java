package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.LetGo;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.TakeOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.WorkerId;
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

/** A worker says that they see to somebody who waits, for a day. */
@RestController
@RequestMapping("/api/introductions/{id}")
class OnItController {

    /**
     * @param instead whom they take over from, where somebody is on it
     */
    record TakeOnRequest(@Nullable WorkerId instead) {}

    private final Aggregate<Introduction, Command, Event> introductions;
    private final ReachableIntroductions reachable;

    OnItController(
            Aggregate<Introduction, Command, Event> introductions,
            ReachableIntroductions reachable) {
        this.introductions = introductions;
        this.reachable = reachable;
    }

    @Operation(summary = "Say that you are on it")
    @Refuses({
        "already-matched",
        "already-signposted",
        "already-welcomed",
        "close-to-them",
        "taken-on"
    })
    @PostMapping("/take-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void takeOn(
            @PathVariable IntroductionId id,
            @RequestBody(required = false) @Nullable TakeOnRequest request,
            Caller caller,
            Cause cause) {
        reachable.change(id, caller);
        var instead = request == null ? null : request.instead();
        introductions.of(id).handle(new TakeOn(caller.worker(), caller.name(), instead), cause);
    }

    @Operation(summary = "Say that you are no longer on it")
    @Refuses({"already-matched", "already-signposted", "already-welcomed"})
    @PostMapping("/let-go")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void letGo(@PathVariable IntroductionId id, Caller caller, Cause cause) {
        reachable.change(id, caller);
        introductions.of(id).handle(new LetGo(caller.worker()), cause);
    }
}
