package org.livingwell.intake.rights.erasure;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.rights.asking.Askings;
import org.livingwell.intake.rights.asking.Names;
import org.livingwell.intake.rights.erasure.HoldsView.Held;
import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.LiftHold;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.PlaceHold;
import org.livingwell.intake.rights.erasure.domain.Erasure.Known;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.intake.rights.erasure.domain.Hold;
import org.livingwell.intake.rights.erasure.domain.HoldReason;
import org.livingwell.intake.team.account.LoginsOfOne;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.livingwell.platform.web.Cursor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.UUID;

/** Holds: placed and lifted by the privacy officer, each with a reason and an owner. */
@RestController
class HoldController {

    record HoldRequest(@NotNull(message = "Say why it must be kept") @Nullable HoldReason reason) {}

    record Placed(UUID hold) {}

    private final Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures;
    private final OpenErasures open;
    private final Askings askings;
    private final Names names;
    private final IntakeAccess access;
    private final LoginsOfOne logins;
    private final Clock clock;

    HoldController(
            Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures,
            OpenErasures open,
            Askings askings,
            Names names,
            IntakeAccess access,
            LoginsOfOne logins,
            Clock clock) {
        this.erasures = erasures;
        this.open = open;
        this.askings = askings;
        this.names = names;
        this.access = access;
        this.logins = logins;
        this.clock = clock;
    }

    @Operation(summary = "Records on hold in a place")
    @GetMapping("/api/privacy/holds")
    @PreAuthorize("hasRole('privacy-officer')")
    HoldsView held(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        access.mustGuard(place, caller);
        return HoldsView.of(
                open.held(place).stream()
                        .map(Known.class::cast)
                        .filter(it -> !access.isClose(it.person(), caller))
                        .map(this::held)
                        .toList(),
                cursor);
    }

    @Operation(summary = "Place a hold on a record")
    @Refuses({"erasure-started", "own-request"})
    @PostMapping("/api/people/{id}/holds")
    @Creates("/{hold}")
    @PreAuthorize("hasRole('privacy-officer')")
    Placed place(
            @PathVariable PersonId id,
            @Valid @RequestBody HoldRequest request,
            Caller caller,
            Cause cause) {
        PlaceId place = askings.placeOf(id);
        access.mustGuard(id, place, caller);
        HoldReason reason = request.reason();
        if (reason == null) throw new IllegalStateException("checked before");
        UUID hold = Ids.derive("hold", cause.id());
        var placed = new Hold(hold, reason, caller.id(), clock.instant());
        erasures.of(ErasureId.of(id)).handle(new PlaceHold(id, place, placed), cause);
        return new Placed(hold);
    }

    @Operation(summary = "Lift a hold")
    @Refuses({"own-request", "sign-in-service-away"})
    @PostMapping("/api/people/{id}/holds/{hold}/lift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('privacy-officer')")
    void lift(@PathVariable PersonId id, @PathVariable UUID hold, Caller caller, Cause cause) {
        var erasure = erasures.of(ErasureId.of(id));
        var held = (Known) erasure.state();
        access.mustGuard(held.person(), held.place(), caller);
        held.asker().ifPresent(it -> logins.mustDiffer(it, caller));
        erasure.handle(new LiftHold(hold, Askings.officer(caller)), cause);
    }

    private Held held(Known it) {
        return new Held(it.person(), names.of(it.person()).orElse(null), it.holds());
    }
}
