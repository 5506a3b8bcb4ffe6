package org.livingwell.contact.staying.step;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.News;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Steps follow the person they are about, and leave a worker who leaves. */
@Component
@KafkaListener(id = "contact.standing", topics = "intake.events.v1")
class FollowingListener {

    @EventType({
        "intake.PersonWelcomed.v1",
        "intake.PersonWelcomedBack.v1",
        "intake.LeadWorkerChanged.v1"
    })
    record Led(WorkerId leadWorker) {}

    @EventType("intake.PersonMoved.v1")
    record PersonMoved(PlaceId to, WorkerId leadWorker) {}

    @EventType({
        "intake.PersonPaused.v1",
        "intake.PersonFarewelled.v1",
        "intake.PersonDiedTakenBack.v1"
    })
    record CameOrWent() {}

    @EventType("intake.PersonDied.v1")
    record PersonDied() {}

    @EventType("intake.WorkerLeft.v1")
    record WorkerLeft(WorkerId worker) {}

    private final Following following;

    FollowingListener(Following following) {
        this.following = following;
    }

    @KafkaHandler
    void on(Led led, EventContext context) {
        hear(context.place(), led.leadWorker(), false, false, context);
    }

    @KafkaHandler
    void on(PersonMoved moved, EventContext context) {
        hear(moved.to(), moved.leadWorker(), true, false, context);
    }

    @KafkaHandler
    void on(CameOrWent said, EventContext context) {
        hear(context.place(), null, false, false, context);
    }

    @KafkaHandler
    void on(PersonDied died, EventContext context) {
        hear(context.place(), null, false, true, context);
    }

    @KafkaHandler
    void on(WorkerLeft left, EventContext context) {
        following.leave(left.worker(), context.time(), context.cause());
    }

    private void hear(
            PlaceId place,
            @Nullable WorkerId lead,
            boolean moved,
            boolean died,
            EventContext context) {
        following.hear(
                context.about(),
                new News(place, lead, moved, died, context.time()),
                context.sequence(),
                context.cause());
    }
}
