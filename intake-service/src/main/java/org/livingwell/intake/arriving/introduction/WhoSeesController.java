package org.livingwell.intake.arriving.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.DeclareKin;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.Restrict;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.worker.LeadWorkers;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.InvalidInputException;
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

import java.util.List;

/** Who stays out of an introduction while somebody waits; it goes along when they are welcomed. */
@RestController
@RequestMapping("/api/introductions/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class WhoSeesController {

    record RestrictRequest(
            @NotNull(message = "Say whether it is restricted") @Nullable Boolean restricted,
            @NotNull(message = "Say to whom it stays open, or to nobody else")
                    List<@NotNull WorkerId> openTo) {}

    private final IntroductionCommands commands;
    private final ReachableIntroductions introductions;
    private final LeadWorkers workers;
    private final RequestCauses causes;

    WhoSeesController(
            IntroductionCommands commands,
            ReachableIntroductions introductions,
            LeadWorkers workers,
            RequestCauses causes) {
        this.commands = commands;
        this.introductions = introductions;
        this.workers = workers;
        this.causes = causes;
    }

    /** Said by the worker, for nobody but herself. */
    @PostMapping("/kin")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void kin(
            @PathVariable IntroductionId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        introductions.change(id, caller);
        ask(id, "kin", new DeclareKin(caller.worker()), "", key, caller);
    }

    @PostMapping("/restrict")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void restrict(
            @PathVariable IntroductionId id,
            @Valid @RequestBody RestrictRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var place = introductions.change(id, caller).told().place();
        var openTo = request.openTo().stream().distinct().toList();
        boolean shut = Boolean.TRUE.equals(request.restricted());
        if (!shut && !openTo.isEmpty()) {
            throw new InvalidInputException(
                    "openTo", "not-restricted", "Name nobody where all of the team is let in");
        }
        if (!openTo.stream().allMatch(it -> worksThere(it, place, caller))) {
            throw new InvalidInputException(
                    "openTo", "not-in-team", "Choose somebody who works there");
        }
        ask(id, "restrict", new Restrict(shut, openTo), request, key, caller);
    }

    private boolean worksThere(WorkerId worker, PlaceId place, Caller caller) {
        return worker.equals(caller.worker()) || workers.nameIn(place, worker).isPresent();
    }

    private void ask(
            IntroductionId id,
            String what,
            IntroductionCommand command,
            Object body,
            @Nullable String key,
            Caller caller) {
        var cause = causes.of(caller, "POST /api/introductions/" + id + "/" + what, key, body);
        commands.handle(id, command, cause);
    }
}
