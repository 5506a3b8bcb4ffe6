package org.livingwell.contact.staying.checkin;

import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Something went well, be it a goal or how somebody is: what it was stays where it was said. */
@Component
@KafkaListener(id = "contact.celebrations", topics = "careplan.events.v1")
class CelebrationListener {

    @EventType("careplan.CelebrationWanted.v1")
    record CelebrationWanted(UUID of) {}

    private final Celebrating celebrating;

    CelebrationListener(Celebrating celebrating) {
        this.celebrating = celebrating;
    }

    @KafkaHandler
    void on(CelebrationWanted wanted, EventContext context) {
        celebrating.want(context.about(), context.place(), wanted.of(), context.cause());
    }
}
