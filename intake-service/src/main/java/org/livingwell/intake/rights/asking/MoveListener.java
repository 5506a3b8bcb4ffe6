package org.livingwell.intake.rights.asking;

import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears that somebody moved; who may decide for them is asked of where they are now anyway. */
@Component
@KafkaListener(id = "intake.moves", topics = "intake.events.v1")
class MoveListener {

    @EventType("intake.PersonMoved.v1")
    record PersonMoved() {}

    private final MovingAlong moving;

    MoveListener(MovingAlong moving) {
        this.moving = moving;
    }

    @KafkaHandler
    void on(PersonMoved moved, EventContext context) {
        moving.follow(context.about(), context.cause());
    }
}
