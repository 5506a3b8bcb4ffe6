package org.livingwell.intake.team.worker;

import static com.mongodb.client.model.Filters.eq;

import static org.livingwell.intake.team.worker.domain.WorkerRules.decide;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.WorkerCommand.Join;
import org.livingwell.intake.team.worker.domain.WorkerCommand.Leave;
import org.livingwell.intake.team.worker.domain.WorkerEvent;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Carries out what is asked of workers, and at once what follows from it. */
@Component
public class WorkerCommands {

    /** More than a place ever had, those who left included. */
    private static final int ALL = 2_000;

    private final AggregateStore<Worker, WorkerEvent> workers;
    private final Leaving leaving;
    private final Clock clock;

    WorkerCommands(AggregateStore<Worker, WorkerEvent> workers, Leaving leaving, Clock clock) {
        this.workers = workers;
        this.leaving = leaving;
        this.clock = clock;
    }

    public void join(Join join, Cause cause) {
        workers.handle(join.worker(), cause, it -> decide(it, join, clock.instant()));
    }

    /** Whoever leaves can sign in no more when this returns; Keycloak ends what is open. */
    public void leave(Leave leave, Cause cause) {
        var saved = workers.handle(leave.worker(), cause, it -> decide(it, leave, clock.instant()));
        for (var event : saved.published()) leaving.follow(leave.worker(), Cause.of(event));
    }

    public Optional<Worker> find(WorkerId id) {
        return workers.find(id);
    }

    /** Those who work in a place and those who left it, first come first. */
    public List<Kept<Worker>> in(PlaceId place) {
        return workers.list(eq("place", place.value()), Sorts.ascending("index.joined"), ALL);
    }
}
