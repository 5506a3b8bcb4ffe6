package org.livingwell.intake.team.account;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Command;
import org.livingwell.intake.team.account.domain.Account.Command.Invite;
import org.livingwell.intake.team.account.domain.Account.Command.Propose;
import org.livingwell.intake.team.account.domain.Account.Command.RenewCode;
import org.livingwell.intake.team.account.domain.Account.Command.Second;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.KnownBy;
import org.livingwell.intake.team.account.domain.Pending;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.function.Function;

/** Gives accounts the codes that open them, each to whoever asked for it, once. */
@Component
class AccountCodes {

    private final Aggregate<Account, Account.Command, Account.Event> accounts;
    private final AccountsOf accountsOf;
    private final SetupCodes codes;

    AccountCodes(
            Aggregate<Account, Account.Command, Account.Event> accounts,
            AccountsOf accountsOf,
            SetupCodes codes) {
        this.accounts = accounts;
        this.accountsOf = accountsOf;
        this.codes = codes;
    }

    /** At once, or proposed where nobody gives such a login out alone. */
    CodedView invite(AccountId id, Invitation invitation, WorkerId by, Cause cause) {
        return coded(
                id,
                by,
                cause,
                code ->
                        takesTwo(id, invitation)
                                ? new Propose(invitation, by)
                                : new Invite(invitation, code));
    }

    CodedView renew(AccountId id, WorkerId by, @Nullable KnownBy knownBy, Cause cause) {
        return coded(id, by, cause, code -> new RenewCode(code, by, knownBy));
    }

    /** The second pair of eyes. */
    CodedView second(AccountId id, WorkerId by, Cause cause) {
        return coded(id, by, cause, code -> new Second(code, by));
    }

    private CodedView coded(
            AccountId id, WorkerId by, Cause cause, Function<HashedCode, Command> asked) {
        var minted = codes.mint();
        var account = (Known) accounts.of(id).handle(asked.apply(minted.hashed()), cause);
        Pending pending = account.pending();
        boolean opens = pending != null && minted.hashed().equals(pending.code());
        return new CodedView(AccountView.of(id, account, by), opens ? minted.code() : null);
    }

    /** Another login to somebody's own record would be a way around a new code for the first. */
    private boolean takesTwo(AccountId id, Invitation invitation) {
        PersonId person = invitation.person();
        if (person == null || !invitation.kind().isOwnRecord()) {
            return invitation.kind().isMoreThanWorker();
        }
        return accountsOf.person(person).stream()
                .filter(it -> !it.id().equals(id.toString()))
                .map(Kept::state)
                .anyMatch(it -> it instanceof Known other && other.kind().isOwnRecord());
    }
}
