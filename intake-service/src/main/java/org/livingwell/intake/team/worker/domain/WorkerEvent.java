package org.livingwell.intake.team.worker.domain;

import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;

/** Facts about a worker; never changed once published. */
public sealed interface WorkerEvent {

    record Joined(
            WorkerId worker,
            Words name,
            PlaceId place,
            List<StaffRole> roles,
            AccountId account,
            Instant at)
            implements WorkerEvent {}

    record Departed(WorkerId worker, WorkerId by, Instant at) implements WorkerEvent {}
}
