package org.livingwell.intake.team.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import static org.livingwell.intake.team.account.domain.AccountRules.decide;

import com.mongodb.client.model.Sorts;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.AccountCommand;
import org.livingwell.intake.team.account.domain.AccountCommand.Adopt;
import org.livingwell.intake.team.account.domain.AccountCommand.Disable;
import org.livingwell.intake.team.account.domain.AccountCommand.Invite;
import org.livingwell.intake.team.account.domain.AccountCommand.Propose;
import org.livingwell.intake.team.account.domain.AccountCommand.RenewCode;
import org.livingwell.intake.team.account.domain.AccountCommand.Second;
import org.livingwell.intake.team.account.domain.AccountEvent;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.KnownBy;
import org.livingwell.intake.team.account.domain.Pending;
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
import java.util.UUID;
import java.util.function.Function;

/** Carries out what is asked of accounts; Keycloak hears of it within a second. */
@Component
public class AccountCommands {

    private static final int ALL = 2_000;

    /**
     * An account and the code that opens it.
     *
     * @param code null when the same thing was asked before, for a code is shown once, or when
     *     somebody else has to confirm it first
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

    /** At once, or proposed where nobody gives such a login out alone. */
    public Coded invite(AccountId id, Invitation invitation, WorkerId by, Cause cause) {
        return coded(
                id,
                cause,
                code ->
                        takesTwo(id, invitation)
                                ? new Propose(invitation, by)
                                : new Invite(invitation, code));
    }

    public Coded renew(AccountId id, WorkerId by, @Nullable KnownBy knownBy, Cause cause) {
        return coded(id, cause, code -> new RenewCode(code, by, knownBy));
    }

    /** The second pair of eyes. */
    public Coded second(AccountId id, WorkerId by, Cause cause) {
        return coded(id, cause, code -> new Second(code, by));
    }

    private Coded coded(AccountId id, Cause cause, Function<HashedCode, AccountCommand> asked) {
        var minted = codes.mint();
        var command = asked.apply(minted.hashed());
        var state = accounts.handle(id, cause, it -> decide(it, command, clock.instant())).state();
        Pending pending = state.pendingOrNull();
        boolean opens = pending != null && minted.hashed().equals(pending.code());
        return new Coded(state, opens ? minted.code() : null);
    }

    /** Another login to somebody's own record would be a way around a new code for the first. */
    private boolean takesTwo(AccountId id, Invitation invitation) {
        PersonId person = invitation.person();
        if (person == null || !invitation.kind().isOwnRecord()) {
            return invitation.kind().isMoreThanWorker();
        }
        return about(person).stream()
                .anyMatch(
                        it ->
                                !it.id().equals(id.toString())
                                        && it.state().invitation().kind().isOwnRecord());
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

    /** The login to their own record that somebody is signed in with. */
    public Optional<AccountId> own(@Nullable PersonId person, UUID user) {
        if (person == null) return Optional.empty();
        return about(person).stream()
                .filter(it -> it.state() instanceof Active active && active.user().equals(user))
                .map(it -> new AccountId(UUID.fromString(it.id())))
                .findFirst();
    }

    public List<Kept<Account>> about(PersonId person) {
        return accounts.list(
                eq("personId", person.toString()), Sorts.descending("index.invited"), ALL);
    }
}
