package org.livingwell.intake.team.account;

import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Command.Disable;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Ends an account, and whatever somebody supports others with under its login. */
@Component
public class AccountEnding {

    private final Aggregate<Account, Account.Command, Account.Event> accounts;
    private final AccountsOf accountsOf;

    AccountEnding(
            Aggregate<Account, Account.Command, Account.Event> accounts, AccountsOf accountsOf) {
        this.accounts = accounts;
        this.accountsOf = accountsOf;
    }

    /** Itself first: whoever makes another within it meanwhile sees that, and ends it. */
    Account end(AccountId id, Disable disable, Cause cause) {
        var ended = accounts.of(id).handle(disable, cause);
        within(id, disable, cause);
        return ended;
    }

    /** What somebody who died signed in with: supporters of theirs keep what they have. */
    public void own(PersonId person, WorkerId by, Cause cause) {
        accountsOf.person(person).stream()
                .filter(it -> it.state() instanceof Known of && of.kind().isOwnRecord())
                .map(it -> new AccountId(UUID.fromString(it.id())))
                .forEach(it -> end(it, new Disable(by), cause.derive("end-login " + it)));
    }

    /** Before it is erased whose login it is: afterwards nobody knows what was within it. */
    public void withinOwn(PersonId person, WorkerId by, Cause cause) {
        accountsOf
                .person(person)
                .forEach(
                        it ->
                                within(
                                        new AccountId(UUID.fromString(it.id())),
                                        new Disable(by),
                                        cause));
    }

    void within(AccountId own, Disable disable, Cause cause) {
        accountsOf
                .within(own)
                .forEach(
                        it ->
                                accounts.of(it.id())
                                        .handle(disable, cause.derive("end-within " + it.id())));
    }
}
