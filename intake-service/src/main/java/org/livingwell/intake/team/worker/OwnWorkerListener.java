package org.livingwell.intake.team.worker;

import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The safety net under a leaving: had this process died in between, the account ends here. */
@Component
@KafkaListener(id = "intake.workers", topics = "intake.events.v1")
class OwnWorkerListener {

    @EventType("intake.WorkerLeft.v1")
    record WorkerLeft(UUID worker) {}

    private final Leaving leaving;

    OwnWorkerListener(Leaving leaving) {
        this.leaving = leaving;
    }

    @KafkaHandler
    void on(WorkerLeft left, EventContext context) {
        leaving.follow(new WorkerId(left.worker()), context.cause());
    }
}
