package org.livingwell.intake.team.worker;

import org.livingwell.intake.team.account.Team;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.worker.domain.StaffRole;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Command.Join;
import org.livingwell.intake.team.worker.domain.Worker.Command.Leave;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Who is in a team follows from who can sign in to it. */
@Component
class ByTheirAccounts implements Team {

    private final Aggregate<Worker, Worker.Command, Worker.Event> workers;

    ByTheirAccounts(Aggregate<Worker, Worker.Command, Worker.Event> workers) {
        this.workers = workers;
    }

    @Override
    public void join(AccountId account, Invitation invitation, UUID user) {
        if (!invitation.kind().isStaff() || invitation.name() == null) return;
        Words name = invitation.name();
        var worker = new WorkerId(user);
        var join = new Join(worker, name, invitation.place(), roles(invitation.kind()), account);
        workers.of(worker).handle(join, Cause.of(Ids.derive("join", account)));
    }

    @Override
    public void leave(AccountId account, UUID user, WorkerId by, Cause cause) {
        var worker = new WorkerId(user);
        boolean works =
                workers.find(worker)
                        .filter(
                                it ->
                                        it instanceof Working there
                                                && there.account().equals(account))
                        .isPresent();
        if (works) workers.of(worker).handle(new Leave(worker, by), cause);
    }

    private static List<StaffRole> roles(AccountKind kind) {
        return switch (kind) {
            case WORKER -> List.of(StaffRole.WORKER);
            case LEAD -> List.of(StaffRole.WORKER, StaffRole.LEAD);
            case PRIVACY_OFFICER -> List.of(StaffRole.PRIVACY_OFFICER);
            case PERSON, SUPPORTER, PERSON_SUPPORTER, GROUP -> List.of();
        };
    }
}
