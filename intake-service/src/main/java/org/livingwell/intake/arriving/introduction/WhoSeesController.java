package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.DeclareKin;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Restrict;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.worker.LeadWorkers;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Who stays out of an introduction while somebody waits; it goes along when they are welcomed. */
@RestController
@RequestMapping("/api/introductions/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class WhoSeesController {

    record RestrictRequest(
            @NotNull(message = "Say whether it is restricted") @Nullable Boolean restricted,
            @NotNull(message = "Say who can still open it, or that no one else can")
                    List<@NotNull WorkerId> openTo) {}

    private final Aggregate<Introduction, Command, Event> introductions;
    private final ReachableIntroductions reachable;
    private final LeadWorkers workers;

    WhoSeesController(
            Aggregate<Introduction, Command, Event> introductions,
            ReachableIntroductions reachable,
            LeadWorkers workers) {
        this.introductions = introductions;
        this.reachable = reachable;
        this.workers = workers;
    }

    /** Said by the worker, for nobody but herself. */
    @Operation(summary = "Say that you know them personally, and give up access")
    @Refuses({"already-matched", "already-signposted", "already-welcomed"})
    @PostMapping("/kin")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void kin(@PathVariable IntroductionId id, Caller caller, Cause cause) {
        reachable.change(id, caller);
        introductions.of(id).handle(new DeclareKin(caller.worker()), cause);
    }

    @Operation(summary = "Say who may see an introduction")
    @Refuses({"already-matched", "already-signposted", "already-welcomed"})
    @PostMapping("/restrict")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void restrict(
            @PathVariable IntroductionId id,
            @Valid @RequestBody RestrictRequest request,
            Caller caller,
            Cause cause) {
        var place = reachable.change(id, caller).place();
        var openTo = request.openTo().stream().distinct().toList();
        boolean shut = Boolean.TRUE.equals(request.restricted());
        if (!shut && !openTo.isEmpty()) {
            throw new InvalidInputException(
                    "openTo", "not-restricted", "Name no one if the whole team can open it");
        }
        if (!openTo.stream().allMatch(it -> worksThere(it, place, caller))) {
            throw new InvalidInputException(
                    "openTo", "not-in-team", "Choose someone who works there");
        }
        introductions.of(id).handle(new Restrict(shut, openTo), cause);
    }

    private boolean worksThere(WorkerId worker, PlaceId place, Caller caller) {
        return worker.equals(caller.worker()) || workers.nameIn(place, worker).isPresent();
    }
}
