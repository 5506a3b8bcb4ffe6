package org.livingwell.intake.team.account;

import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.worker.WorkerCommands;
import org.livingwell.intake.team.worker.domain.StaffRole;
import org.livingwell.intake.team.worker.domain.WorkerCommand.Join;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Makes whoever got a staff account part of the team, before the account counts as made: what dies
 * in between is tried again whole.
 */
@Component
class Joining {

    private final WorkerCommands workers;

    Joining(WorkerCommands workers) {
        this.workers = workers;
    }

    void follow(AccountId account, Invitation invitation, UUID user) {
        if (!invitation.kind().isStaff() || invitation.name() == null) return;
        Words name = invitation.name();
        var roles = roles(invitation.kind());
        var join = new Join(new WorkerId(user), name, invitation.place(), roles, account);
        workers.join(join, Cause.of(Ids.derive("join", account)));
    }

    static List<StaffRole> roles(AccountKind kind) {
        return switch (kind) {
            case WORKER -> List.of(StaffRole.WORKER);
            case LEAD -> List.of(StaffRole.WORKER, StaffRole.LEAD);
            case PRIVACY_OFFICER -> List.of(StaffRole.PRIVACY_OFFICER);
            case PERSON, SUPPORTER, PERSON_SUPPORTER, GROUP -> List.of();
        };
    }
}
