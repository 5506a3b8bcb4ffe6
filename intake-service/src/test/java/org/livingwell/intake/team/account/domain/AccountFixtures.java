package org.livingwell.intake.team.account.domain;

import static org.livingwell.intake.team.account.domain.AccountRules.decide;

import org.livingwell.intake.team.account.domain.Account.Command.Attempt;
import org.livingwell.intake.team.account.domain.Account.Command.Confirm;
import org.livingwell.intake.team.account.domain.Account.Command.Invite;
import org.livingwell.intake.team.account.domain.Pending.Task;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

/** A lead, whom she invites, and the moments it happens. */
final class AccountFixtures {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final WorkerId LENA =
            new WorkerId(UUID.fromString("0d5c1a7e-0000-4000-8000-000000000003"));
    static final UUID NEW_USER = UUID.fromString("3f0f3b52-6b1d-4d3e-9d59-0f6a9f1f7a03");
    static final HashedCode FIRST_CODE = new HashedCode("first", "salt", 1);
    static final HashedCode SECOND_CODE = new HashedCode("second", "salt", 1);
    static final Invitation INVITATION =
            new Invitation(
                    AccountKind.WORKER,
                    new PlaceId("lambeth"),
                    new UserName("lw-7k2m9-xqt4h"),
                    new Words("Nadia"),
                    null,
                    null,
                    LENA,
                    null);

    private AccountFixtures() {}

    static Account invited() {
        return after(new Account.None(), new Invite(INVITATION, FIRST_CODE), NOON);
    }

    static Account beingMade() {
        return after(invited(), new Attempt(), NOON);
    }

    static Account active() {
        return after(beingMade(), new Confirm(making(FIRST_CODE), NEW_USER), NOON);
    }

    static Pending making(HashedCode code) {
        return new Pending(Task.MAKE, code, 1, NOON, null);
    }

    static String code(Decision<Account.Event> decision) {
        return ((Decision.Refused<Account.Event>) decision).refusal().code();
    }

    static Account after(Account account, Account.Command command, Instant now) {
        if (!(decide(account, command, now)
                instanceof Decision.Agreed<Account.Event>(var events))) {
            throw new AssertionError("refused");
        }
        for (Account.Event event : events) account = account.apply(event);
        return account;
    }
}
