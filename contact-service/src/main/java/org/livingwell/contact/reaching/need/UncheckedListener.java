package org.livingwell.contact.reaching.need;

import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Hears of finished steps as {@link NeedListener} hears of needs, and goes with it. */
@Component
@KafkaListener(id = "contact.communication-steps", topics = "contact.events.v1")
class UncheckedListener {

    @EventType("contact.StepFinished.v1")
    record StepFinished(UUID step) {}

    private final NeedsFromIntake needs;
    private final Places places;

    UncheckedListener(NeedsFromIntake needs, Places places) {
        this.needs = needs;
        this.places = places;
    }

    @KafkaHandler
    void on(StepFinished finished, EventContext context) {
        var today = places.day(context.place(), context.time());
        try {
            needs.stepIsOver(context.about(), finished.step(), today, context.cause());
        } catch (GoneException erased) {
            // nobody to be asked any more
        }
    }
}
