package org.livingwell.intake.worker.messaging;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.worker.domain.WorkerEvent;
import org.livingwell.intake.worker.domain.WorkerEvent.Departed;
import org.livingwell.intake.worker.domain.WorkerEvent.Joined;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

/** What leaves intake about a worker: that they left, for whoever holds steps of theirs. */
@Component
class WorkerEventContract implements EventContract<WorkerEvent> {

    record WorkerLeft(WorkerId worker) {}

    @Override
    public @Nullable PublishedEvent apply(WorkerEvent event) {
        return switch (event) {
            case Joined _ -> null;
            case Departed(var worker, _, _) ->
                    new PublishedEvent("WorkerLeft.v1", new WorkerLeft(worker));
        };
    }
}
