package org.livingwell.careplan.sharing;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.plan.WhosePlan;
import org.livingwell.careplan.sharing.SharingRequest.AgreedRequest;
import org.livingwell.careplan.sharing.SharingRequest.ConfirmRequest;
import org.livingwell.careplan.sharing.domain.AskedAlone;
import org.livingwell.careplan.sharing.domain.GrantId;
import org.livingwell.careplan.sharing.domain.Sharing;
import org.livingwell.careplan.sharing.domain.Sharing.Command;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Ask;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Confirm;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Give;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Refuse;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Withdraw;
import org.livingwell.careplan.sharing.domain.Sharing.None;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;

/** What somebody shows to their supporters: theirs to ask for, and theirs to stop at any moment. */
@RestController
@RequestMapping("/api/people/{id}/care-plan/sharing")
class SharingController {

    /** After so many months they are asked again. */
    private static final int MONTHS = 12;

    record MadeGrant(GrantId id) {}

    private final Aggregate<Sharing, Command, Sharing.Event> sharing;
    private final WhosePlan whose;
    private final CarePlanAccess access;
    private final Clock clock;

    SharingController(
            Aggregate<Sharing, Command, Sharing.Event> sharing,
            WhosePlan whose,
            CarePlanAccess access,
            Clock clock) {
        this.sharing = sharing;
        this.whose = whose;
        this.access = access;
        this.clock = clock;
    }

    @Operation(summary = "What a person shares, who with and until when, and what is asked for")
    @Whole("A few supporters, and the 30 latest things that ended")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    SharingView all(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        var kept = sharing.find(id).orElseGet(None::new);
        return SharingView.of(id, kept, whose.today(), access.isOneself(id, caller));
    }

    @Operation(summary = "Ask to share something: a worker asks the person alone before it is")
    @Refuses({"already-shared", "date-over", "date-too-far", "no-such-supporter"})
    @PostMapping
    @Creates
    @PreAuthorize("hasRole('person')")
    MadeGrant ask(
            @PathVariable PersonId id,
            @Valid @RequestBody SharingRequest request,
            Caller caller,
            Cause cause) {
        access.mustBe(id, caller);
        var wanted = request.wanted(cause);
        sharing.of(id).handle(new Ask(whose.whom(id), wanted), cause);
        return new MadeGrant(wanted.id());
    }

    @Operation(summary = "Share what the person agreed to when a worker asked them alone")
    @Refuses({
        "already-shared",
        "date-over",
        "date-too-far",
        "must-never",
        "must-never-unknown",
        "must-never-unsure",
        "no-such-supporter"
    })
    @PostMapping("/agreed")
    @Creates("/api/people/{id}/care-plan/sharing")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    MadeGrant give(
            @PathVariable PersonId id,
            @Valid @RequestBody AgreedRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkFor(id, caller);
        var wanted = request.sharing().wanted(cause);
        var give =
                new Give(
                        whose.whom(id),
                        wanted,
                        asked(request.how(), caller),
                        request.notWhoMustNever());
        sharing.of(id).handle(give, cause);
        return new MadeGrant(wanted.id());
    }

    @Operation(summary = "The person said yes when a worker asked them alone, or said it again")
    @Refuses({
        "already-shared",
        "date-over",
        "date-too-far",
        "must-never",
        "must-never-unknown",
        "must-never-unsure",
        "no-such-supporter",
        "sharing-over"
    })
    @PostMapping("/{grant}/agreed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void confirm(
            @PathVariable PersonId id,
            @PathVariable GrantId grant,
            @Valid @RequestBody ConfirmRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkFor(id, caller);
        var confirm =
                new Confirm(
                        whose.whom(id),
                        grant,
                        asked(request.how(), caller),
                        request.until(),
                        request.notWhoMustNever());
        sharing.of(id).handle(confirm, cause);
    }

    @Operation(summary = "The person said no when a worker asked them alone")
    @PostMapping("/{grant}/refused")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void refuse(
            @PathVariable PersonId id, @PathVariable GrantId grant, Caller caller, Cause cause) {
        access.mustWorkFor(id, caller);
        sharing.of(id).handle(new Refuse(whose.whom(id), grant), cause);
    }

    @Operation(
            summary = "Stop sharing: nothing is shown from now on, and the supporter is not told")
    @PostMapping("/{grant}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    void withdraw(
            @PathVariable PersonId id, @PathVariable GrantId grant, Caller caller, Cause cause) {
        access.mustWorkWith(id, caller);
        sharing.of(id).handle(new Withdraw(whose.whom(id), grant), cause);
    }

    private AskedAlone asked(AskedAlone.How how, Caller caller) {
        return new AskedAlone(
                caller.worker(), how, clock.instant(), whose.today().plusMonths(MONTHS));
    }
}
