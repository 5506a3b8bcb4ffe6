package org.livingwell.intake.team.account;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.Account.Command.Disable;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.Supporting;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Somebody who is supported here supports somebody else, under the one login they have. */
@RestController
class SupportingController {

    /**
     * @param person whom they support
     */
    record SupportsRequest(@NotNull(message = "Choose who they support") PersonId person) {}

    private final Aggregate<Account, Account.Command, Account.Event> accounts;
    private final AccountsOf accountsOf;
    private final AccountEnding ending;
    private final AccountAccess access;
    private final IntakeAccess intake;

    SupportingController(
            Aggregate<Account, Account.Command, Account.Event> accounts,
            AccountsOf accountsOf,
            AccountEnding ending,
            AccountAccess access,
            IntakeAccess intake) {
        this.accounts = accounts;
        this.accountsOf = accountsOf;
        this.ending = ending;
        this.access = access;
        this.intake = intake;
    }

    @Operation(summary = "Someone with a login to their own record supports another person too")
    @Refuses({
        "not-made-yet",
        "not-also-a-supporter",
        "supports-already",
        "supports-over",
        "themselves"
    })
    @PostMapping("/api/accounts/{id}/supports")
    @Creates("/api/accounts")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    AccountView supports(
            @PathVariable AccountId id,
            @Valid @RequestBody SupportsRequest request,
            Caller caller,
            Cause cause) {
        var account = (Known) accounts.of(id).state();
        access.mustDecide(account, caller);
        var own = Supporting.whoever(account);
        intake.mustWorkWith(request.person(), caller);
        var supporter = AccountId.within(id, request.person());
        var others =
                accountsOf.person(request.person()).stream()
                        .filter(it -> !it.id().equals(supporter.toString()))
                        .map(it -> it.state())
                        .toList();
        var place = intake.mustBeWith(request.person());
        Adopt adopt = Supporting.of(id, own, request.person(), place, others, caller.worker());
        var made = accounts.of(supporter).handle(adopt, cause);
        if (!(accounts.of(id).state() instanceof Active)) {
            ending.within(id, new Disable(caller.worker()), cause);
            throw new RefusedException(Supporting.NOT_USABLE);
        }
        return AccountView.of(supporter, (Known) made, caller.worker());
    }
}
