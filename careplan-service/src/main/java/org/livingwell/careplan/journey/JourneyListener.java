package org.livingwell.careplan.journey;

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
        JourneyEvents.ENTRY_PROPOSED,
        JourneyEvents.SAFETY_PLAN_WRITTEN,
        JourneyEvents.SAFETY_PLAN_ACTIVATED,
        JourneyEvents.SAFETY_PLAN_STOOD_DOWN,
        JourneyEvents.MEASURE_TAKEN,
        JourneyEvents.SHARING_GRANTED,
        JourneyEvents.SHARING_REVOKED,
        JourneyEvents.GOAL_PROPOSED,
        JourneyEvents.GOAL_SET,
        JourneyEvents.GOAL_RATED,
        JourneyEvents.GOAL_ACHIEVED,
        JourneyEvents.GOAL_CLOSED,
        JourneyEvents.ENTRY_AGREED,
        JourneyEvents.ENTRY_DECLINED,
        JourneyEvents.ENTRY_CORRECTED,
        JourneyEvents.ENTRY_WITHDRAWN,
        JourneyEvents.GIFT_OFFERED,
        JourneyEvents.SUPPORTER_NAMED,
        JourneyEvents.SUPPORT_WANTED,
        JourneyEvents.OPPORTUNITY_WANTED
    })
    record Happened() {}

    @EventType("intake.ErasureStarted.v1")
    record ErasureStarted() {}

    @EventType(JourneyEvents.INTRODUCTION_MATCHED)
    record IntroductionMatched(UUID from, UUID to) {}

    /**
     * @param from whom it was matched to
     * @param minted the id it came with at first
     */
    @EventType(JourneyEvents.MATCH_TAKEN_BACK)
    record MatchTakenBack(UUID from, UUID to, UUID minted) {}

    @EventType(JourneyEvents.ENTRY_TAKEN_BACK)
    record EntryTakenBack() {}

    private final Journeys journeys;

    JourneyListener(Journeys journeys) {
        this.journeys = journeys;
    }

    @KafkaHandler
    void on(Happened happened, EventContext context) {
        journeys.add(context.about(), entry(context));
    }

    @KafkaHandler
    void on(ErasureStarted started, EventContext context) {
        journeys.forget(context.about());
    }

    /** What happened under the id somebody came with happened to them. */
    @KafkaHandler
    void on(IntroductionMatched matched, EventContext context) {
        var to = new PersonId(matched.to());
        journeys.move(new PersonId(matched.from()), to, about(context), context.sequence());
        journeys.add(to, entry(context));
    }

    /** It was not them: what happened before leaves them, and is whoever's it was. */
    @KafkaHandler
    void on(MatchTakenBack back, EventContext context) {
        var from = new PersonId(back.from());
        var to = new PersonId(back.to());
        var theirs = journeys.leave(from, about(context), context.sequence());
        journeys.move(new PersonId(back.minted()), to, about(context), context.sequence());
        theirs.stream()
                .filter(it -> !it.type().equals(JourneyEvents.INTRODUCTION_MATCHED))
                .forEach(it -> journeys.add(to, it));
        journeys.remove(from, theirs);
    }

    /** Words that were not theirs never were added. */
    @KafkaHandler
    void on(EntryTakenBack back, EventContext context) {
        var person = context.about();
        journeys.remove(person, journeys.leave(person, about(context), context.sequence()));
    }

    private static JourneyEntry entry(EventContext context) {
        return new JourneyEntry(
                context.id(), context.time(), context.type(), about(context), context.sequence());
    }

    private static UUID about(EventContext context) {
        return UUID.fromString(context.aggregate());
    }
}
