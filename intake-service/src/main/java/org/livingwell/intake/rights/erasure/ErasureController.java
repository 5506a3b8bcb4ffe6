package org.livingwell.intake.rights.erasure;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.rights.asking.AskRequest;
import org.livingwell.intake.rights.asking.Askings;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.Ask;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.TakeBack;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.platform.domain.PersonId;
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

/** Erasure: asked for and taken back by the person or with them. */
@RestController
@RequestMapping("/api/people/{id}/erasures")
class ErasureController {

    private final ErasureCommands commands;
    private final ErasureQueries queries;
    private final Askings askings;
    private final IntakeAccess access;
    private final RequestCauses causes;

    ErasureController(
            ErasureCommands commands,
            ErasureQueries queries,
            Askings askings,
            IntakeAccess access,
            RequestCauses causes) {
        this.commands = commands;
        this.queries = queries;
        this.askings = askings;
        this.access = access;
        this.causes = causes;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('person', 'worker', 'lead')")
    ErasureView ask(
            @PathVariable PersonId id,
            @RequestBody AskRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        access.mustSpeakFor(id, caller);
        var asking = askings.of(id, caller, request.identifiedBy());
        return handle(id, new Ask(asking, askings.decideBy(asking)), "", key, request, caller);
    }

    @PostMapping("/take-back")
    @PreAuthorize("hasAnyRole('person', 'worker', 'lead')")
    ErasureView takeBack(
            @PathVariable PersonId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        access.mustSpeakFor(id, caller);
        return handle(id, new TakeBack(), "/take-back", key, "", caller);
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('person', 'worker', 'lead')")
    ErasureView one(@PathVariable PersonId id, Caller caller) {
        access.mustHearOf(id, caller);
        return ErasureView.of(id, queries.find(ErasureId.of(id)));
    }

    private ErasureView handle(
            PersonId id,
            ErasureCommand command,
            String route,
            @Nullable String key,
            Object body,
            Caller caller) {
        var cause = causes.of(caller, "POST /api/people/" + id + "/erasures" + route, key, body);
        return ErasureView.of(id, commands.handle(ErasureId.of(id), command, cause));
    }
}
