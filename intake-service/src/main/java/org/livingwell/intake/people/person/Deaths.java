package org.livingwell.intake.people.person;

import static org.livingwell.intake.people.person.domain.PersonRules.decide;

import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.PersonCommand.RecordDied;
import org.livingwell.intake.people.person.domain.PersonEvent;
import org.livingwell.intake.team.account.AccountsOf;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Command.Disable;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Somebody died: their record closes and their logins end, at once and again by the topic. */
@Component
public class Deaths {

    private final AggregateStore<Person, PersonEvent> people;
    private final Aggregate<Account, Account.Command, Account.Event> accounts;
    private final AccountsOf accountsOf;
    private final Clock clock;

    Deaths(
            AggregateStore<Person, PersonEvent> people,
            Aggregate<Account, Account.Command, Account.Event> accounts,
            AccountsOf accountsOf,
            Clock clock) {
        this.accountsOf = accountsOf;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Person record(PersonId id, RecordDied died, Cause cause) {
        var saved = people.handle(id, cause, it -> decide(it, died, clock.instant()));
        for (var event : saved.published()) follow(id, Cause.of(event));
        return saved.state();
    }

    /**
     * Ends what they sign in with; supporters keep theirs. Whoever lives after all gets a new one.
     *
     * @param cause the event that they died, so that both ways end each login once
     */
    public void follow(PersonId id, Cause cause) {
        if (people.find(id).orElse(null) instanceof Died died) {
            accountsOf.person(id).stream()
                    .filter(it -> it.state() instanceof Known of && of.kind().isOwnRecord())
                    .forEach(it -> end(it.id(), died.by(), cause));
        }
    }

    private void end(String account, WorkerId by, Cause cause) {
        var end = Cause.of(Ids.derive("end-login", account, cause.id()));
        accounts.of(account).handle(new Disable(by), end);
    }
}
