package org.livingwell.intake.introduction.api;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.introduction.application.IntroductionCommands;
import org.livingwell.intake.introduction.application.IntroductionQueries;
import org.livingwell.intake.introduction.domain.Introduction;
import org.livingwell.intake.introduction.domain.IntroductionCommand.Welcome;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Introductions: anybody makes one, the team of the place sees who waits and welcomes them. */
@RestController
@RequestMapping("/api/introductions")
class IntroductionController {

    record WelcomedPerson(PersonId person) {}

    private final IntroductionDoor door;
    private final IntroductionCommands commands;
    private final IntroductionQueries queries;
    private final IntakeAccess access;
    private final RequestCauses causes;
    private final WaitingListView.Maker waitingList;

    IntroductionController(
            IntroductionDoor door,
            IntroductionCommands commands,
            IntroductionQueries queries,
            IntakeAccess access,
            RequestCauses causes,
            WaitingListView.Maker waitingList) {
        this.door = door;
        this.commands = commands;
        this.queries = queries;
        this.access = access;
        this.causes = causes;
        this.waitingList = waitingList;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("permitAll()")
    Receipt introduce(
            @Valid @RequestBody IntroductionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return door.take(request, causes.of(null, "POST /api/introductions", key, request));
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    WaitingListView waiting(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        access.mustWorkIn(place, caller);
        return waitingList.page(place, cursor);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    IntroductionView one(@PathVariable IntroductionId id, Caller caller) {
        return IntroductionView.of(id, reachable(id, caller));
    }

    @PostMapping("/{id}/welcome")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    WelcomedPerson welcome(
            @PathVariable IntroductionId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        reachable(id, caller);
        var cause = causes.of(caller, "POST /api/introductions/" + id + "/welcome", key, "");
        return new WelcomedPerson(
                commands.welcome(id, new Welcome(caller.worker(), caller.name()), cause));
    }

    private Introduction reachable(IntroductionId id, Caller caller) {
        Introduction introduction =
                queries.find(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
        access.mustWorkIn(IntroductionView.told(introduction).place(), caller);
        return introduction;
    }
}
