package org.livingwell.contact.reaching.need;

import org.livingwell.contact.reaching.need.domain.CommunicationNeeds;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.StepIsOver;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Hears that a step it opened is over, so that what it did not settle is asked again. */
@Component
@KafkaListener(id = "contact.communication-steps", topics = "contact.events.v1")
class UncheckedListener {

    @EventType("contact.StepFinished.v1")
    record StepFinished(UUID step) {}

    private final Aggregate<
                    CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
            needs;
    private final Places places;

    UncheckedListener(
            Aggregate<CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
                    needs,
            Places places) {
        this.needs = needs;
        this.places = places;
    }

    @KafkaHandler
    void on(StepFinished finished, EventContext context) {
        var today = places.day(context.place(), context.time());
        try {
            needs.of(context.about())
                    .handle(new StepIsOver(finished.step(), today), context.cause());
        } catch (GoneException erased) {
            // nobody to be asked any more
        }
    }
}
