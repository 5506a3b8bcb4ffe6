package org.livingwell.intake.rights.erasure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.rights.asking.Askings;
import org.livingwell.intake.rights.asking.Names;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.erasure.HoldsView.Held;
import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.LiftHold;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.PlaceHold;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.intake.rights.erasure.domain.Hold;
import org.livingwell.intake.rights.erasure.domain.HoldReason;
import org.livingwell.intake.team.account.LoginsOfOne;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.UUID;

/** Holds: placed and lifted by the privacy officer, each with a reason and an owner. */
@RestController
class HoldController {

    record HoldRequest(@NotNull(message = "Say why it must stay") @Nullable HoldReason reason) {}

    record Placed(UUID hold) {}

    private final ErasureCommands commands;
    private final ErasureQueries queries;
    private final Askings askings;
    private final Names names;
    private final IntakeAccess access;
    private final LoginsOfOne logins;
    private final RequestCauses causes;
    private final Clock clock;

    HoldController(
            ErasureCommands commands,
            ErasureQueries queries,
            Askings askings,
            Names names,
            IntakeAccess access,
            LoginsOfOne logins,
            RequestCauses causes,
            Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.askings = askings;
        this.names = names;
        this.access = access;
        this.logins = logins;
        this.causes = causes;
        this.clock = clock;
    }

    @GetMapping("/api/privacy/holds")
    @PreAuthorize("hasRole('privacy-officer')")
    HoldsView held(@RequestParam PlaceId place, Caller caller) {
        access.mustGuard(place, caller);
        return new HoldsView(
                queries.held(place).stream()
                        .filter(it -> !access.isClose(it.whose().orElseThrow().person(), caller))
                        .map(this::held)
                        .toList());
    }

    @PostMapping("/api/people/{id}/holds")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('privacy-officer')")
    Placed place(
            @PathVariable PersonId id,
            @Valid @RequestBody HoldRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        PlaceId place = askings.placeOf(id);
        access.mustGuard(id, place, caller);
        HoldReason reason = request.reason();
        if (reason == null) throw new IllegalStateException("checked before");
        var cause = causes.of(caller, "POST /api/people/" + id + "/holds", key, request);
        UUID hold = Ids.derive("hold", cause.id());
        var placed = new Hold(hold, reason, caller.id(), clock.instant());
        commands.handle(ErasureId.of(id), new PlaceHold(id, place, placed), cause);
        return new Placed(hold);
    }

    @PostMapping("/api/people/{id}/holds/{hold}/lift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('privacy-officer')")
    void lift(
            @PathVariable PersonId id,
            @PathVariable UUID hold,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var whose =
                queries.find(ErasureId.of(id))
                        .whose()
                        .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
        access.mustGuard(whose.person(), whose.place(), caller);
        queries.find(ErasureId.of(id)).asker().ifPresent(it -> logins.mustDiffer(it, caller));
        String route = "POST /api/people/" + id + "/holds/" + hold + "/lift";
        var lift = new LiftHold(hold, new Officer(caller.id(), caller.person()));
        commands.handle(ErasureId.of(id), lift, causes.of(caller, route, key, ""));
    }

    private Held held(Erasure erasure) {
        PersonId person = erasure.whose().orElseThrow().person();
        return new Held(person, names.of(person).orElse(null), erasure.holds());
    }
}
