package org.livingwell.careplan.outcome;

import org.livingwell.careplan.outcome.domain.Heard;
import org.livingwell.careplan.outcome.domain.Heard.Command.Move;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Where somebody moves, what they said about us waits for the leads there. */
@Component
@KafkaListener(id = "careplan.heard", topics = "intake.events.v1")
class MovedListener {

    @EventType("intake.PersonMoved.v1")
    record PersonMoved(PlaceId to) {}

    private final Aggregate<Heard, Heard.Command, Heard.Event> heard;

    MovedListener(Aggregate<Heard, Heard.Command, Heard.Event> heard) {
        this.heard = heard;
    }

    @KafkaHandler
    void on(PersonMoved moved, EventContext context) {
        heard.about(context.about())
                .forEach(it -> heard.of(it.id()).handle(new Move(moved.to()), context.cause()));
    }
}
