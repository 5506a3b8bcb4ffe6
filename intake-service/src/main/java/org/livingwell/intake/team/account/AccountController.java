package org.livingwell.intake.team.account;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Command.Disable;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.KnownBy;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts: who is invited to sign in, and who no longer does. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

    private final Aggregate<Account, Account.Command, Account.Event> accounts;
    private final AccountsOf accountsOf;
    private final AccountCodes codes;
    private final AccountEnding ending;
    private final Team team;
    private final AccountAccess access;
    private final IntakeAccess intake;
    private final LoginsOfOne logins;

    AccountController(
            Aggregate<Account, Account.Command, Account.Event> accounts,
            AccountsOf accountsOf,
            AccountCodes codes,
            AccountEnding ending,
            Team team,
            AccountAccess access,
            IntakeAccess intake,
            LoginsOfOne logins) {
        this.accounts = accounts;
        this.accountsOf = accountsOf;
        this.codes = codes;
        this.ending = ending;
        this.team = team;
        this.access = access;
        this.intake = intake;
        this.logins = logins;
    }

    @Operation(summary = "Invite someone to sign in")
    @Refuses("died")
    @PostMapping
    @Creates("/{account.id}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    CodedView invite(@Valid @RequestBody AccountRequest request, Caller caller, Cause cause) {
        request.mustFit();
        access.mustInvite(new PlaceId(request.place()), request.person(), caller);
        var id = AccountId.of(cause);
        var invitation = request.invitation(id, caller.worker());
        return codes.invite(id, invitation, caller.worker(), cause);
    }

    /** Of staff and groups of a place, or of one person. */
    @Operation(summary = "Accounts of a place, or of a person")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    AccountView.Listed list(
            @RequestParam(required = false) @Nullable PlaceId place,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        if (person != null) {
            intake.mustReach(person, caller);
            return AccountView.Listed.of(accountsOf.person(person), cursor, caller.worker());
        }
        if (place == null) {
            throw new InvalidInputException(
                    "place", "required", "Say which place, or which person");
        }
        intake.mustLead(place, caller);
        return AccountView.Listed.of(accountsOf.place(place), cursor, caller.worker());
    }

    @Operation(summary = "End an account")
    @Refuses({"own-request", "sign-in-service-away", "yourself"})
    @PostMapping("/{id}/disable")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    AccountView disable(@PathVariable AccountId id, Caller caller, Cause cause) {
        if (decided(id, caller) instanceof Active it) {
            team.leave(id, it.user(), caller.worker(), cause);
        }
        var ended = ending.end(id, new Disable(caller.worker()), cause);
        return AccountView.of(id, (Known) ended, caller.worker());
    }

    /** At once where one may; else it waits for a second pair of eyes, for a day. */
    @Operation(summary = "A new code for an account")
    @Refuses({
        "account-ended",
        "asked-already",
        "not-confirmed",
        "not-made-yet",
        "own-request",
        "sign-in-service-away",
        "yourself"
    })
    @PostMapping("/{id}/renew-code")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    CodedView renew(
            @PathVariable AccountId id,
            @RequestBody(required = false) @Nullable RenewRequest request,
            Caller caller,
            Cause cause) {
        KnownBy knownBy = request == null ? null : request.knownBy();
        RenewRequest.mustFit(decided(id, caller).kind(), knownBy);
        return codes.renew(id, caller.worker(), knownBy, cause);
    }

    /** One's own, by whoever is signed in with it. */
    @Operation(summary = "A new code for your own login")
    @Refuses({"account-ended", "asked-already", "not-confirmed", "not-made-yet", "yourself"})
    @PostMapping("/own/renew-code")
    @PreAuthorize("hasRole('person')")
    CodedView renewOwn(Caller caller, Cause cause) {
        AccountId id =
                accountsOf
                        .own(caller.person(), caller.id())
                        .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
        return codes.renew(id, caller.worker(), null, cause);
    }

    /** Somebody else's eyes on a login that nobody gives out alone. */
    @Operation(summary = "Confirm a login that someone else asked for")
    @Refuses({
        "account-ended",
        "nothing-asked",
        "not-made-yet",
        "own-request",
        "sign-in-service-away",
        "yourself"
    })
    @PostMapping("/{id}/confirm-login")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    CodedView second(@PathVariable AccountId id, Caller caller, Cause cause) {
        decided(id, caller).asker().ifPresent(it -> logins.mustDiffer(it.value(), caller));
        return codes.second(id, caller.worker(), cause);
    }

    /** What they may decide about. */
    private Known decided(AccountId id, Caller caller) {
        var account = (Known) accounts.of(id).state();
        access.mustDecide(account, caller);
        return account;
    }
}
