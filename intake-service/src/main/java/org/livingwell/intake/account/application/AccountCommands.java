package org.livingwell.intake.account.application;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import static org.livingwell.intake.account.domain.AccountRules.decide;

import com.mongodb.client.model.Sorts;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.account.domain.Account;
import org.livingwell.intake.account.domain.AccountCommand.Adopt;
import org.livingwell.intake.account.domain.AccountCommand.Disable;
import org.livingwell.intake.account.domain.AccountCommand.Invite;
import org.livingwell.intake.account.domain.AccountCommand.RenewCode;
import org.livingwell.intake.account.domain.AccountEvent;
import org.livingwell.intake.account.domain.AccountId;
import org.livingwell.intake.account.domain.Invitation;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Carries out what is asked of accounts; Keycloak hears of it within a second. */
@Component
public class AccountCommands {

    private static final int ALL = 2_000;

    /**
     * An account and the code that opens it.
     *
     * @param code null when the same thing was asked before: a code is shown once
     */
    public record Coded(Account account, @Nullable SetupCode code) {}

    private final AggregateStore<Account, AccountEvent> accounts;
    private final SetupCodes codes;
    private final Clock clock;

    AccountCommands(AggregateStore<Account, AccountEvent> accounts, SetupCodes codes, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.clock = clock;
    }

    public Coded invite(AccountId id, Invitation invitation, Cause cause) {
        var minted = codes.mint();
        var invite = new Invite(invitation, minted.hashed());
        var saved = accounts.handle(id, cause, it -> decide(it, invite, clock.instant()));
        return new Coded(saved.state(), saved.repeated() ? null : minted.code());
    }

    public Coded renew(AccountId id, WorkerId by, Cause cause) {
        var minted = codes.mint();
        var renew = new RenewCode(minted.hashed(), by);
        var saved = accounts.handle(id, cause, it -> decide(it, renew, clock.instant()));
        return new Coded(saved.state(), saved.repeated() ? null : minted.code());
    }

    public Account disable(AccountId id, Disable disable, Cause cause) {
        return accounts.handle(id, cause, it -> decide(it, disable, clock.instant())).state();
    }

    public void adopt(AccountId id, Adopt adopt, Cause cause) {
        accounts.handle(id, cause, it -> decide(it, adopt, clock.instant()));
    }

    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    /** Of staff and groups; accounts of people are asked for person by person. */
    public List<Kept<Account>> in(PlaceId place) {
        return accounts.list(
                and(eq("place", place.value()), eq("index.about", "place")),
                Sorts.descending("index.invited"),
                ALL);
    }

    public List<Kept<Account>> about(PersonId person) {
        return accounts.list(
                eq("personId", person.toString()), Sorts.descending("index.invited"), ALL);
    }
}
