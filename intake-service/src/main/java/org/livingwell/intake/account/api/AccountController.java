package org.livingwell.intake.account.api;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.account.application.AccountCommands;
import org.livingwell.intake.account.domain.Account;
import org.livingwell.intake.account.domain.AccountCommand.Disable;
import org.livingwell.intake.account.domain.AccountId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.InvalidInputException;
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

/** Accounts: who is invited to sign in, and who no longer does. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

    private final AccountCommands accounts;
    private final AccountAccess access;
    private final IntakeAccess intake;
    private final RequestCauses causes;

    AccountController(
            AccountCommands accounts,
            AccountAccess access,
            IntakeAccess intake,
            RequestCauses causes) {
        this.accounts = accounts;
        this.access = access;
        this.intake = intake;
        this.causes = causes;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    CodedView invite(
            @Valid @RequestBody AccountRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        request.mustFit();
        access.mustInvite(new PlaceId(request.place()), request.person(), caller);
        Cause cause = causes.of(caller, "POST /api/accounts", key, request);
        var id = new AccountId(Ids.derive("account", cause.id()));
        var invitation = request.invitation(id, caller.worker());
        return CodedView.of(id, accounts.invite(id, invitation, cause));
    }

    /** Of staff and groups of a place, or of one person. */
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    AccountView.Listed list(
            @RequestParam(required = false) @Nullable PlaceId place,
            @RequestParam(required = false) @Nullable PersonId person,
            Caller caller) {
        if (person != null) {
            intake.mustReach(person, caller);
            return AccountView.Listed.of(accounts.about(person));
        }
        if (place == null) {
            throw new InvalidInputException(
                    "place", "required", "Say which place, or which person");
        }
        intake.mustLead(place, caller);
        return AccountView.Listed.of(accounts.in(place));
    }

    @PostMapping("/{id}/disable")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    AccountView disable(
            @PathVariable AccountId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        access.mustDecide(existing(id), caller);
        Cause cause = causes.of(caller, "POST /api/accounts/" + id + "/disable", key, "");
        return AccountView.of(id, accounts.disable(id, new Disable(caller.worker()), cause));
    }

    @PostMapping("/{id}/renew-code")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    CodedView renew(
            @PathVariable AccountId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        access.mustDecide(existing(id), caller);
        Cause cause = causes.of(caller, "POST /api/accounts/" + id + "/renew-code", key, "");
        return CodedView.of(id, accounts.renew(id, caller.worker(), cause));
    }

    private Account existing(AccountId id) {
        return accounts.find(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }
}
