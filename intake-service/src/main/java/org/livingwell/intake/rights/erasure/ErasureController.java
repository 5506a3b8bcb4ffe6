package org.livingwell.intake.rights.erasure;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.rights.asking.AskRequest;
import org.livingwell.intake.rights.asking.Askings;
import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Ask;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.TakeBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.None;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erasure: asked for and taken back by the person or with them. */
@RestController
@RequestMapping("/api/people/{id}/erasure")
class ErasureController {

    private final Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures;
    private final Askings askings;
    private final IntakeAccess access;

    ErasureController(
            Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures,
            Askings askings,
            IntakeAccess access) {
        this.erasures = erasures;
        this.askings = askings;
        this.access = access;
    }

    @Operation(summary = "Ask for everything about a person to be erased")
    @Refuses({"died", "erasure-started", "on-hold"})
    @PostMapping
    @Creates("")
    @PreAuthorize("hasAnyRole('person', 'worker', 'lead')")
    ErasureView ask(
            @PathVariable PersonId id,
            @RequestBody AskRequest request,
            Caller caller,
            Cause cause) {
        access.mustSpeakFor(id, caller);
        var asking = askings.of(id, caller, request.identifiedBy());
        var ask = new Ask(asking, askings.decideBy(asking));
        return ErasureView.of(id, erasures.of(ErasureId.of(id)).handle(ask, cause));
    }

    @Operation(summary = "Cancel an erasure")
    @Refuses({"already-decided", "erasure-started"})
    @PostMapping("/take-back")
    @PreAuthorize("hasAnyRole('person', 'worker', 'lead')")
    ErasureView takeBack(@PathVariable PersonId id, Caller caller, Cause cause) {
        access.mustSpeakFor(id, caller);
        return ErasureView.of(id, erasures.of(ErasureId.of(id)).handle(new TakeBack(), cause));
    }

    @Operation(summary = "Progress of an erasure")
    @GetMapping
    @PreAuthorize("hasAnyRole('person', 'worker', 'lead')")
    ErasureView one(@PathVariable PersonId id, Caller caller) {
        access.mustHearOf(id, caller);
        return ErasureView.of(id, erasures.find(ErasureId.of(id)).orElseGet(None::new));
    }
}
