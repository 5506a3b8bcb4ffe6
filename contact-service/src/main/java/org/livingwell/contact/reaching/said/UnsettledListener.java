package org.livingwell.contact.reaching.said;

import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Hears that a step it opened is over, so that what it did not settle is asked again. */
@Component
@KafkaListener(id = "contact.rule-steps", topics = "contact.events.v1")
class UnsettledListener {

    @EventType("contact.StepFinished.v1")
    record StepFinished(UUID step) {}

    private final List<BeginsAtIntake> kept;
    private final Places places;

    UnsettledListener(List<BeginsAtIntake> kept, Places places) {
        this.kept = List.copyOf(kept);
        this.places = places;
    }

    @KafkaHandler
    void on(StepFinished finished, EventContext context) {
        var today = places.day(context.place(), context.time());
        try {
            kept.forEach(
                    it -> it.stepIsOver(context.about(), finished.step(), today, context.cause()));
        } catch (GoneException erased) {
            // nobody to be asked any more
        }
    }
}
