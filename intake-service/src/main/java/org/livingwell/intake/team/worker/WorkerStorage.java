package org.livingwell.intake.team.worker;

import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.intake.team.worker.domain.WorkerEvent;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How workers are kept: one document each, named by the subject of their login. */
@Configuration
class WorkerStorage {

    @Bean
    AggregateStore<Worker, WorkerEvent> workers(
            Aggregates stores, EventContract<WorkerEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<Worker, WorkerEvent> type() {
        return AggregateType.of("workers", "worker", Worker.class, new None(), Worker::apply)
                .aliases(
                        Worker.class,
                        Map.of("none", None.class, "working", Working.class, "left", Left.class))
                .copied() // about nobody who is supported
                .about((_, worker) -> about(worker))
                .index(WorkerStorage::index)
                .indexed("place", "index.joined");
    }

    private static About about(Worker worker) {
        return switch (worker) {
            case None _ -> throw new IllegalStateException("nobody joined");
            case Working working -> About.of(null, working.place());
            case Left left -> About.of(null, left.place());
        };
    }

    private static Map<String, ?> index(Worker worker) {
        return switch (worker) {
            case None _ -> Map.of();
            case Working working -> Map.of("joined", working.joined());
            case Left left -> Map.of("joined", left.joined());
        };
    }
}
