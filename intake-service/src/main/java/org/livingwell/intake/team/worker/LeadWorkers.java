package org.livingwell.intake.team.worker;

import org.livingwell.intake.team.worker.domain.StaffRole;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.intake.team.worker.domain.WorkerEvent;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Who can walk alongside somebody, what they are called, and whether they still work there. */
@Component
public class LeadWorkers {

    private final AggregateStore<Worker, WorkerEvent> workers;

    LeadWorkers(AggregateStore<Worker, WorkerEvent> workers) {
        this.workers = workers;
    }

    /**
     * @return what they are called; empty for whoever does not support people in this place
     */
    public Optional<Words> nameIn(PlaceId place, WorkerId chosen) {
        return workers.find(chosen)
                .filter(it -> it instanceof Working there && supports(there, place))
                .flatMap(LeadWorkers::name);
    }

    /** What they are called, whether they left or not. */
    public Optional<Words> name(WorkerId id) {
        return workers.find(id).flatMap(LeadWorkers::name);
    }

    public boolean left(WorkerId id) {
        return workers.find(id).orElseGet(None::new) instanceof Left;
    }

    private static boolean supports(Working worker, PlaceId place) {
        return worker.place().equals(place)
                && (worker.roles().contains(StaffRole.WORKER)
                        || worker.roles().contains(StaffRole.LEAD));
    }

    private static Optional<Words> name(Worker worker) {
        return switch (worker) {
            case None _ -> Optional.empty();
            case Working it -> Optional.of(it.name());
            case Left it -> Optional.of(it.name());
        };
    }
}
