package org.livingwell.intake.rights.asking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.intake.rights.asking.domain.Whose;
import org.livingwell.intake.rights.copy.CopyCommands;
import org.livingwell.intake.rights.copy.CopyQueries;
import org.livingwell.intake.rights.copy.domain.CopyCommand;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.intake.rights.erasure.ErasureCommands;
import org.livingwell.intake.rights.erasure.ErasureQueries;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.intake.team.account.LoginsOfOne;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people asked of their record, for the privacy officer of their place to decide. */
@RestController
@RequestMapping("/api/privacy/requests")
class PrivacyController {

    record RefuseRequest(@NotNull(message = "Say why") @Nullable RefusalReason reason) {}

    private final PrivacyRows rows;
    private final CopyCommands copies;
    private final CopyQueries copyQueries;
    private final ErasureCommands erasures;
    private final ErasureQueries erasureQueries;
    private final IntakeAccess access;
    private final LoginsOfOne logins;
    private final RequestCauses causes;

    PrivacyController(
            PrivacyRows rows,
            CopyCommands copies,
            CopyQueries copyQueries,
            ErasureCommands erasures,
            ErasureQueries erasureQueries,
            IntakeAccess access,
            LoginsOfOne logins,
            RequestCauses causes) {
        this.rows = rows;
        this.copies = copies;
        this.copyQueries = copyQueries;
        this.erasures = erasures;
        this.erasureQueries = erasureQueries;
        this.access = access;
        this.logins = logins;
        this.causes = causes;
    }

    @GetMapping
    @PreAuthorize("hasRole('privacy-officer')")
    PrivacyRequestsView requests(@RequestParam PlaceId place, Caller caller) {
        access.mustGuard(place, caller);
        return new PrivacyRequestsView(rows.of(place, officer(caller)));
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('privacy-officer')")
    void release(
            @PathVariable RequestId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var by = officer(caller);
        decide(
                id,
                new CopyCommand.Release(by),
                new ErasureCommand.Release(by),
                causes.of(caller, "POST /api/privacy/requests/" + id + "/release", key, ""),
                caller);
    }

    @PostMapping("/{id}/refuse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('privacy-officer')")
    void refuse(
            @PathVariable RequestId id,
            @Valid @RequestBody RefuseRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var by = officer(caller);
        RefusalReason reason = request.reason();
        if (reason == null) throw new IllegalStateException("checked before");
        decide(
                id,
                new CopyCommand.Refuse(by, reason),
                new ErasureCommand.Refuse(by, reason),
                causes.of(caller, "POST /api/privacy/requests/" + id + "/refuse", key, request),
                caller);
    }

    private void decide(
            RequestId id, CopyCommand copy, ErasureCommand erasure, Cause cause, Caller caller) {
        var copyId = new CopyId(id.value());
        var erasureId = new ErasureId(id.value());
        var copied = copyQueries.find(copyId).whose();
        Whose whose =
                copied.or(() -> erasureQueries.find(erasureId).whose())
                        .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
        access.mustGuard(whose.person(), whose.place(), caller);
        var asker =
                copied.isPresent()
                        ? copyQueries.find(copyId).asker()
                        : erasureQueries.find(erasureId).asker();
        asker.ifPresent(it -> logins.mustDiffer(it, caller));
        if (copied.isPresent()) copies.handle(copyId, copy, cause);
        else erasures.handle(erasureId, erasure, cause);
    }

    private static Officer officer(Caller caller) {
        return new Officer(caller.id(), caller.person());
    }
}
