package org.livingwell.intake;

import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.intake.team.worker.domain.StaffRole;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Command.Join;
import org.livingwell.intake.team.worker.domain.Worker.Command.Leave;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Lets somebody be on a place's team, as an account that was made does. */
@Component
class Colleagues {

    private final Aggregate<Worker, Worker.Command, Worker.Event> workers;
    private final Aggregate<Account, Account.Command, Account.Event> accounts;

    Colleagues(
            Aggregate<Worker, Worker.Command, Worker.Event> workers,
            Aggregate<Account, Account.Command, Account.Event> accounts) {
        this.workers = workers;
        this.accounts = accounts;
    }

    /**
     * @return the id under which they sign in
     */
    UUID worker(String name, String place) {
        return join(name, place, AccountKind.WORKER, StaffRole.WORKER);
    }

    /** The same for somebody who looks after privacy there. */
    UUID officer(String name, String place) {
        return join(name, place, AccountKind.PRIVACY_OFFICER, StaffRole.PRIVACY_OFFICER);
    }

    static AccountId account(String name) {
        return new AccountId(TestIssuer.subject("account of " + name));
    }

    void adopt(AccountId id, Adopt adopt) {
        accounts.of(id).handle(adopt, Cause.of(UUID.randomUUID()));
    }

    private UUID join(String name, String in, AccountKind kind, StaffRole role) {
        UUID user = TestIssuer.subject(name);
        var place = new PlaceId(in);
        var words = new Words(name);
        var invitation =
                new Invitation(kind, place, new UserName(name), words, null, null, null, null);
        adopt(account(name), new Adopt(invitation, user));
        var join = new Join(new WorkerId(user), words, place, List.of(role), account(name));
        workers.of(user).handle(join, Cause.of(UUID.randomUUID()));
        return user;
    }

    void leave(UUID who) {
        var by = new WorkerId(TestIssuer.subject("lena"));
        workers.of(who).handle(new Leave(new WorkerId(who), by), Cause.of(UUID.randomUUID()));
    }
}
