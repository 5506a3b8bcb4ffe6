package org.livingwell.intake.team.worker.domain;

import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.util.List;

/** What may be asked of a worker's place in a team. */
public sealed interface WorkerCommand {

    record Join(
            WorkerId worker, Words name, PlaceId place, List<StaffRole> roles, AccountId account)
            implements WorkerCommand {}

    record Leave(WorkerId worker, WorkerId by) implements WorkerCommand {}
}
