package org.livingwell.intake.rights.desk;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.rights.asking.Askings;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.intake.team.account.LoginsOfOne;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Cursor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;
import java.util.UUID;

/** What people asked of their record, for the privacy officer of their place to decide. */
@RestController
@RequestMapping("/api/privacy/requests")
class PrivacyController {

    record RefuseRequest(@NotNull(message = "Say why") @Nullable RefusalReason reason) {}

    private final PrivacyRows rows;
    private final Aggregate<Copy, Copy.Command, Copy.Event> copies;
    private final Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures;
    private final IntakeAccess access;
    private final LoginsOfOne logins;

    PrivacyController(
            PrivacyRows rows,
            Aggregate<Copy, Copy.Command, Copy.Event> copies,
            Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures,
            IntakeAccess access,
            LoginsOfOne logins) {
        this.rows = rows;
        this.copies = copies;
        this.erasures = erasures;
        this.access = access;
        this.logins = logins;
    }

    @Operation(summary = "Requests about records in a place")
    @GetMapping
    @PreAuthorize("hasRole('privacy-officer')")
    PrivacyRequestsView requests(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        access.mustGuard(place, caller);
        return rows.of(place, Askings.officer(caller), cursor);
    }

    @Operation(summary = "Release what someone asked for")
    @Refuses({"already-decided", "died", "on-hold", "own-request", "sign-in-service-away"})
    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('privacy-officer')")
    void release(@PathVariable RequestId id, Caller caller, Cause cause) {
        var by = Askings.officer(caller);
        decide(id, new Copy.Command.Release(by), new Erasure.Command.Release(by), caller, cause);
    }

    @Operation(summary = "Refuse what someone asked for, with a reason")
    @Refuses({"already-decided", "own-request", "sign-in-service-away"})
    @PostMapping("/{id}/refuse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('privacy-officer')")
    void refuse(
            @PathVariable RequestId id,
            @Valid @RequestBody RefuseRequest request,
            Caller caller,
            Cause cause) {
        var by = Askings.officer(caller);
        RefusalReason reason = request.reason();
        if (reason == null) throw new IllegalStateException("checked before");
        decide(
                id,
                new Copy.Command.Refuse(by, reason),
                new Erasure.Command.Refuse(by, reason),
                caller,
                cause);
    }

    private void decide(
            RequestId id, Copy.Command copy, Erasure.Command erasure, Caller caller, Cause cause) {
        var copyId = new CopyId(id.value());
        if (copies.find(copyId).orElse(null) instanceof Copy.Known it) {
            mustDecide(it.person(), it.place(), it.asker(), caller);
            copies.of(copyId).handle(copy, cause);
            return;
        }
        var asked = erasures.of(new ErasureId(id.value()));
        var it = (Erasure.Known) asked.state();
        mustDecide(it.person(), it.place(), it.asker(), caller);
        asked.handle(erasure, cause);
    }

    private void mustDecide(PersonId person, PlaceId place, Optional<UUID> asker, Caller caller) {
        access.mustGuard(person, place, caller);
        asker.ifPresent(it -> logins.mustDiffer(it, caller));
    }
}
