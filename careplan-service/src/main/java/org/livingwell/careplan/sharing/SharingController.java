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
import org.livingwell.careplan.sharing.domain.Sharing.Kept;
import org.livingwell.careplan.sharing.domain.Sharing.None;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.livingwell.platform.web.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.List;

/** What somebody shows to their supporters: theirs to ask for, and theirs to stop at any moment. */
@RestController
@RequestMapping("/api/people/{id}/care-plan/sharing")
class SharingController {

    /** After so many months they are asked again. */
    private static final int MONTHS = 12;

    /** A tag that changes would tell whoever looks over a person's shoulder. */
    private static final String ALWAYS = Seen.tag(0);

    record MadeGrant(GrantId id) {}

    /**
     * @param revision of who must never know, when they were asked
     */
    private record Asked(AskedAlone how, int revision) {}

    private final Aggregate<Sharing, Command, Sharing.Event> sharing;
    private final WhosePlan whose;
    private final CarePlanAccess access;
    private final Unheard unheard;
    private final Clock clock;

    SharingController(
            Aggregate<Sharing, Command, Sharing.Event> sharing,
            WhosePlan whose,
            CarePlanAccess access,
            Unheard unheard,
            Clock clock) {
        this.sharing = sharing;
        this.whose = whose;
        this.access = access;
        this.unheard = unheard;
        this.clock = clock;
    }

    @Operation(summary = "What a person shares, who with and until when, and what is asked for")
    @Whole("A few supporters, and the 30 latest things that ended")
    @Tagged(ofPart = true)
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<SharingView> all(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        boolean oneself = access.isOneself(id, caller);
        var missed = unheard.of(id);
        var kept = sharing.find(id).orElseGet(None::new);
        return ResponseEntity.ok()
                .eTag(oneself ? ALWAYS : tag(kept, missed))
                .body(SharingView.of(id, kept, whose.today(), missed, oneself));
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
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/agreed")
    @Creates("/api/people/{id}/care-plan/sharing")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    MadeGrant give(
            @PathVariable PersonId id,
            Seen seen,
            @Valid @RequestBody AgreedRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkFor(id, caller);
        var wanted = request.sharing().wanted(cause);
        var asked = asked(id, seen, request.how(), caller);
        boolean other = request.notWhoMustNever();
        var give = new Give(whose.whom(id), wanted, asked.how(), other, asked.revision());
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
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/{grant}/agreed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void confirm(
            @PathVariable PersonId id,
            @PathVariable GrantId grant,
            Seen seen,
            @Valid @RequestBody ConfirmRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkFor(id, caller);
        var asked = asked(id, seen, request.how(), caller);
        var confirm =
                new Confirm(
                        whose.whom(id),
                        grant,
                        asked.how(),
                        request.until(),
                        request.notWhoMustNever(),
                        asked.revision());
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

    /** What was not heard is looked up before what was, so that nothing falls between the two. */
    private Asked asked(PersonId id, Seen seen, AskedAlone.How how, Caller caller) {
        var missed = unheard.of(id);
        var kept = sharing.find(id).orElseGet(None::new);
        seen.mustBe(tag(kept, missed));
        var stale = whose.today().plusMonths(MONTHS);
        return new Asked(
                new AskedAlone(caller.worker(), how, clock.instant(), stale, missed),
                revision(kept));
    }

    /** Of who must never know, as far as it is known, and of nothing else. */
    private static String tag(Sharing sharing, List<String> missed) {
        String what = missed.isEmpty() ? "" : "-" + Integer.toHexString(missed.hashCode());
        return "\"" + revision(sharing) + what + "\"";
    }

    private static int revision(Sharing sharing) {
        return sharing instanceof Kept kept ? kept.never().revision() : 0;
    }
}
