package org.livingwell.careplan.journey.messaging;

import org.livingwell.careplan.journey.application.Journeys;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.careplan.journey.domain.JourneyEvents;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Writes the timeline from what every context says; has no other effect. */
@Component
@KafkaListener(
        id = "careplan.journey",
        autoStartup = "false", // started once a generation
        topics = {
            "intake.events.v1",
            "careplan.events.v1",
            "referral.events.v1",
            "community.events.v1",
            "contact.events.v1"
        })
class JourneyListener {

    @EventType({
        JourneyEvents.INTRODUCTION_RECEIVED,
        JourneyEvents.PERSON_WELCOMED,
        JourneyEvents.PERSON_PAUSED,
        JourneyEvents.PERSON_FAREWELLED,
        JourneyEvents.PERSON_WELCOMED_BACK,
        JourneyEvents.CONSENTS_ASKED,
        JourneyEvents.PERSON_DIED,
        JourneyEvents.PERSON_DIED_TAKEN_BACK,
        JourneyEvents.PERSON_MOVED,
        JourneyEvents.CONVERSATION_PLANNED,
        JourneyEvents.CONVERSATION_HELD,
        JourneyEvents.CONCERN_TOLD,
        JourneyEvents.CARE_PLAN_OPENED,
        JourneyEvents.ENTRY_PROPOSED
    })
    record Happened() {}

    @EventType("intake.ErasureStarted.v1")
    record ErasureStarted() {}

    @EventType(JourneyEvents.INTRODUCTION_MATCHED)
    record IntroductionMatched(UUID from, UUID to) {}

    private final Journeys journeys;

    JourneyListener(Journeys journeys) {
        this.journeys = journeys;
    }

    @KafkaHandler
    void on(Happened happened, EventContext context) {
        journeys.add(
                context.about(), new JourneyEntry(context.id(), context.time(), context.type()));
    }

    @KafkaHandler
    void on(ErasureStarted started, EventContext context) {
        journeys.forget(context.about());
    }

    /** What happened under the id somebody came with happened to them. */
    @KafkaHandler
    void on(IntroductionMatched matched, EventContext context) {
        var to = new PersonId(matched.to());
        journeys.move(new PersonId(matched.from()), to);
        journeys.add(to, new JourneyEntry(context.id(), context.time(), context.type()));
    }
}
