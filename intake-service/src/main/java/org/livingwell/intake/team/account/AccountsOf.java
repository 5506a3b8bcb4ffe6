package org.livingwell.intake.team.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose accounts there are, those invited last first. */
@Component
public class AccountsOf {

    private static final int ALL = 2_000;

    private final Aggregate<Account, Account.Command, Account.Event> accounts;

    AccountsOf(Aggregate<Account, Account.Command, Account.Event> accounts) {
        this.accounts = accounts;
    }

    /** Of staff and groups; accounts of people are asked for person by person. */
    List<Kept<Account>> place(PlaceId place) {
        return list(and(eq("place", place.value()), eq("index.about", "place")));
    }

    public List<Kept<Account>> person(PersonId person) {
        return list(eq("personId", person.toString()));
    }

    /** Whatever somebody supports others with under this login. */
    List<Kept<Account>> within(AccountId own) {
        return list(eq(Accounts.WITHIN, own.toString()));
    }

    /** The login to their own record that somebody is signed in with. */
    Optional<AccountId> own(@Nullable PersonId person, UUID user) {
        if (person == null) return Optional.empty();
        return person(person).stream()
                .filter(it -> it.state() instanceof Active active && active.user().equals(user))
                .map(it -> new AccountId(UUID.fromString(it.id())))
                .findFirst();
    }

    private List<Kept<Account>> list(Bson whose) {
        return accounts.list(whose, Sorts.descending("index.invited"), ALL);
    }
}
