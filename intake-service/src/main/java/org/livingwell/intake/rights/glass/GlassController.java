package org.livingwell.intake.rights.glass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.rights.glass.domain.Glass.Broken;
import org.livingwell.intake.rights.glass.domain.Glass.Noted;
import org.livingwell.intake.rights.glass.domain.Glass.Whole;
import org.livingwell.intake.rights.glass.domain.GlassCommand.Open;
import org.livingwell.intake.rights.glass.domain.GlassCommand.TakeNote;
import org.livingwell.intake.rights.glass.domain.GlassId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Comparator;

/** Opening a record from outside, and the privacy officer who is told. */
@RestController
class GlassController {

    record Why(
            @NotBlank(message = "Say why you need to open this now") @Size(max = 2000)
                    String reason) {}

    record Opened(Instant until) {}

    private final GlassCommands glasses;
    private final IntakeAccess access;
    private final SecondFactor secondFactor;
    private final RequestCauses causes;

    GlassController(
            GlassCommands glasses,
            IntakeAccess access,
            SecondFactor secondFactor,
            RequestCauses causes) {
        this.glasses = glasses;
        this.access = access;
        this.secondFactor = secondFactor;
        this.causes = causes;
    }

    @PostMapping("/api/people/{id}/break-glass")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Opened open(
            @PathVariable PersonId id,
            @Valid @RequestBody Why why,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var cause = causes.of(caller, "POST /api/people/" + id + "/break-glass", key, why);
        PlaceId place = glasses.opened(cause).orElseGet(() -> access.mustBeOutside(id, caller));
        secondFactor.mustBeProven(caller);
        var open =
                new Open(
                        id, place, caller.worker(), caller.name(), new Words(why.reason().strip()));
        return new Opened(glasses.open(open, cause));
    }

    @GetMapping("/api/break-glass")
    @PreAuthorize("hasRole('privacy-officer')")
    OpeningsView openings(Caller caller) {
        return new OpeningsView(
                caller.places().stream()
                        .flatMap(it -> glasses.in(it).stream())
                        .flatMap(OpeningsView.Opening::of)
                        .filter(it -> !access.isClose(it.person(), caller))
                        .sorted(Comparator.comparing(OpeningsView.Opening::at).reversed())
                        .toList());
    }

    @PostMapping("/api/break-glass/{id}/acknowledge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('privacy-officer')")
    void takeNote(
            @PathVariable GlassId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        Broken opening =
                switch (glasses.find(id).orElse(null)) {
                    case Broken broken -> broken;
                    case Noted noted -> noted.opening();
                    case Whole _ -> null;
                    case null -> null;
                };
        if (opening == null || access.isClose(opening.person(), caller)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        access.mustGuard(opening.place(), caller);
        var cause = causes.of(caller, "POST /api/break-glass/" + id + "/acknowledge", key, "");
        glasses.handle(id, new TakeNote(caller.name()), cause);
    }
}
