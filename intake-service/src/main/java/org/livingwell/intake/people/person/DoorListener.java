package org.livingwell.intake.people.person;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Whoever comes through their open door is welcomed back at once, and nothing is asked first. */
@Component
@KafkaListener(id = "intake.doors", topics = "contact.events.v1")
class DoorListener {

    @EventType("contact.DoorOpened.v1")
    record DoorOpened(@Nullable Opened step) {}

    record Opened(UUID id) {}

    private final KnownPeople people;

    DoorListener(KnownPeople people) {
        this.people = people;
    }

    @KafkaHandler
    void on(DoorOpened opened, EventContext context) {
        PersonId person = context.about();
        if (people.known(person).isEmpty()) return; // erased meanwhile
        people.welcomeBack(person, step(opened), context.cause());
    }

    /** One step says hello to them, not one for the door and one for the welcome. */
    private static @Nullable UUID step(DoorOpened opened) {
        return opened.step() == null ? null : opened.step().id();
    }
}
