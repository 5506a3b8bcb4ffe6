package org.livingwell.intake.team.worker;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.worker.domain.StaffRole;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Kept;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.Page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who works in a place, and for its own team who left it. */
record WorkersView(List<WorkerView> workers, @Nullable Cursor next) {

    /**
     * @param account of theirs, for their own team
     * @param joined when, for their own team
     * @param left since when, or null for whoever is there
     */
    record WorkerView(
            WorkerId id,
            Words name,
            List<StaffRole> roles,
            @Nullable AccountId account,
            @Nullable Instant joined,
            @Nullable Instant left) {}

    static WorkersView of(List<Kept<Worker>> kept, @Nullable Cursor cursor) {
        var page = Page.of(kept, Kept::id, cursor, Comparator.naturalOrder());
        return new WorkersView(
                page.rows().stream().flatMap(WorkersView::view).toList(), page.next());
    }

    /** For whoever hands somebody over to that place: who is there, and no more. */
    static WorkersView handingOver(List<Kept<Worker>> kept, @Nullable Cursor cursor) {
        var all = of(kept, cursor);
        return new WorkersView(
                all.workers().stream()
                        .filter(it -> it.left() == null)
                        .map(it -> new WorkerView(it.id(), it.name(), it.roles(), null, null, null))
                        .toList(),
                all.next());
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
