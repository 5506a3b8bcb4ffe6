package org.livingwell.platform.people;

import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;

import java.util.UUID;

/** Keeps this service's {@link WorkerRefs} by what intake says about who joins and leaves. */
@KafkaListener(id = "${spring.application.name}.staff", topics = "intake.events.v1")
public class WorkerRefListener {

    @EventType("intake.WorkerJoined.v1")
    record WorkerJoined(UUID worker) {}

    @EventType("intake.WorkerLeft.v1")
    record WorkerLeft(UUID worker) {}

    private final WorkerRefs workers;

    public WorkerRefListener(WorkerRefs workers) {
        this.workers = workers;
    }

    @KafkaHandler
    void on(WorkerJoined joined, EventContext context) {
        take(joined.worker(), false, context);
    }

    @KafkaHandler
    void on(WorkerLeft left, EventContext context) {
        take(left.worker(), true, context);
    }

    private void take(UUID worker, boolean left, EventContext context) {
        workers.take(new WorkerId(worker), context.place(), left, context.sequence());
    }
}
