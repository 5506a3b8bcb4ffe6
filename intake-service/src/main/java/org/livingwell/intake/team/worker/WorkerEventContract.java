package org.livingwell.intake.team.worker;

import org.livingwell.intake.team.worker.domain.WorkerEvent;
import org.livingwell.intake.team.worker.domain.WorkerEvent.Departed;
import org.livingwell.intake.team.worker.domain.WorkerEvent.Joined;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

/** What leaves intake about a worker: that they joined or left, for whoever lets them in. */
@Component
class WorkerEventContract implements EventContract<WorkerEvent> {

    record WorkerJoined(WorkerId worker, PlaceId place) {}

    record WorkerLeft(WorkerId worker) {}

    @Override
    public PublishedEvent apply(WorkerEvent event) {
        return switch (event) {
            case Joined(var worker, _, var place, _, _, _) ->
                    new PublishedEvent("WorkerJoined.v1", new WorkerJoined(worker, place));
            case Departed(var worker, _, _) ->
                    new PublishedEvent("WorkerLeft.v1", new WorkerLeft(worker));
        };
    }
}
