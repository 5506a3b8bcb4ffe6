package org.livingwell.intake.people.person;

import org.livingwell.intake.people.person.Announced.PersonDied;
import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.team.account.AccountsOf;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Command.Disable;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

/**
 * Somebody died: what they sign in with ends; supporters keep theirs. Whoever lives after all gets
 * a new one.
 */
@Component
class Deaths {

    private final Aggregate<Account, Account.Command, Account.Event> accounts;
    private final AccountsOf accountsOf;

    Deaths(Aggregate<Account, Account.Command, Account.Event> accounts, AccountsOf accountsOf) {
        this.accounts = accounts;
        this.accountsOf = accountsOf;
    }

    /** Not where it was taken back meanwhile. */
    void follow(Kept<Person> person, PersonDied published, Cause cause) {
        if (!(person.state() instanceof Died died)) return;
        accountsOf.person(PersonId.of(person.id())).stream()
                .filter(it -> it.state() instanceof Known of && of.kind().isOwnRecord())
                .map(Kept::id)
                .forEach(it -> end(it, new Disable(died.by()), cause));
    }

    private void end(String account, Disable disable, Cause cause) {
        accounts.of(account).handle(disable, cause.derive("end-login " + account));
    }
}
