package org.livingwell.intake.team.account;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.rights.asking.Hats;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.AccountCommand.Disable;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.KnownBy;
import org.livingwell.intake.team.worker.WorkerCommands;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.intake.team.worker.domain.WorkerCommand.Leave;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.WorkerId;
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
    private final WorkerCommands workers;
    private final AccountAccess access;
    private final IntakeAccess intake;
    private final Hats hats;
    private final RequestCauses causes;

    AccountController(
            AccountCommands accounts,
            WorkerCommands workers,
            AccountAccess access,
            IntakeAccess intake,
            Hats hats,
            RequestCauses causes) {
        this.accounts = accounts;
        this.workers = workers;
        this.access = access;
        this.intake = intake;
        this.hats = hats;
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
        return CodedView.of(
                id, accounts.invite(id, invitation, caller.worker(), cause), caller.worker());
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
            return AccountView.Listed.of(accounts.about(person), caller.worker());
        }
        if (place == null) {
            throw new InvalidInputException(
                    "place", "required", "Say which place, or which person");
        }
        intake.mustLead(place, caller);
        return AccountView.Listed.of(accounts.in(place), caller.worker());
    }

    @PostMapping("/{id}/disable")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    AccountView disable(
            @PathVariable AccountId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        Account account = existing(id);
        access.mustDecide(account, caller);
        Cause cause = causes.of(caller, "POST /api/accounts/" + id + "/disable", key, "");
        if (account instanceof Active it) leave(new WorkerId(it.user()), id, caller, cause);
        var ended = accounts.disable(id, new Disable(caller.worker()), cause);
        return AccountView.of(id, ended, caller.worker());
    }

    /** At once where one may; else it waits for a second pair of eyes, for a day. */
    @PostMapping("/{id}/renew-code")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    CodedView renew(
            @PathVariable AccountId id,
            @RequestBody(required = false) @Nullable RenewRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        Account account = existing(id);
        KnownBy knownBy = request == null ? null : request.knownBy();
        access.mustDecide(account, caller);
        RenewRequest.mustFit(account.invitation().kind(), knownBy);
        Cause cause =
                causes.of(
                        caller,
                        "POST /api/accounts/" + id + "/renew-code",
                        key,
                        knownBy == null ? "" : knownBy.name());
        return CodedView.of(
                id, accounts.renew(id, caller.worker(), knownBy, cause), caller.worker());
    }

    /** One's own, by whoever is signed in with it. */
    @PostMapping("/own/renew-code")
    @PreAuthorize("hasRole('person')")
    CodedView renewOwn(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        AccountId id =
                accounts.own(caller.person(), caller.id())
                        .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
        Cause cause = causes.of(caller, "POST /api/accounts/own/renew-code", key, "");
        return CodedView.of(id, accounts.renew(id, caller.worker(), null, cause), caller.worker());
    }

    /** Somebody else's eyes on a login that nobody gives out alone. */
    @PostMapping("/{id}/confirm-login")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    CodedView second(
            @PathVariable AccountId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        Account account = existing(id);
        access.mustDecide(account, caller);
        account.asker().ifPresent(it -> hats.mustDiffer(it.value(), caller));
        Cause cause = causes.of(caller, "POST /api/accounts/" + id + "/confirm-login", key, "");
        return CodedView.of(id, accounts.second(id, caller.worker(), cause), caller.worker());
    }

    /** Staff whose account ends have left, or they would work on while their token lasts. */
    private void leave(WorkerId worker, AccountId id, Caller caller, Cause cause) {
        boolean works =
                workers.find(worker)
                        .filter(it -> it instanceof Working there && there.account().equals(id))
                        .isPresent();
        if (works) workers.leave(new Leave(worker, caller.worker()), cause);
    }

    private Account existing(AccountId id) {
        return accounts.find(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }
}
