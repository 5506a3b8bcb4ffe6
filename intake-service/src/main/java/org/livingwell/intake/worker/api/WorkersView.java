package org.livingwell.intake.worker.api;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.account.domain.AccountId;
import org.livingwell.intake.worker.domain.StaffRole;
import org.livingwell.intake.worker.domain.Worker;
import org.livingwell.intake.worker.domain.Worker.Left;
import org.livingwell.intake.worker.domain.Worker.None;
import org.livingwell.intake.worker.domain.Worker.Working;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Kept;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who works in a place, and who left it. */
record WorkersView(List<WorkerView> workers) {

    /**
     * @param left since when, or null for whoever is there
     */
    record WorkerView(
            WorkerId id,
            Words name,
            List<StaffRole> roles,
            AccountId account,
            Instant joined,
            @Nullable Instant left) {}

    static WorkersView of(List<Kept<Worker>> kept) {
        return new WorkersView(kept.stream().flatMap(WorkersView::view).toList());
    }

    private static Stream<WorkerView> view(Kept<Worker> kept) {
        var id = new WorkerId(UUID.fromString(kept.id()));
        return switch (kept.state()) {
            case None _ -> Stream.empty();
            case Working(var name, _, var roles, var account, var joined) ->
                    Stream.of(new WorkerView(id, name, roles, account, joined, null));
            case Left(var name, _, var roles, var account, var joined, var at, _) ->
                    Stream.of(new WorkerView(id, name, roles, account, joined, at));
        };
    }
}
