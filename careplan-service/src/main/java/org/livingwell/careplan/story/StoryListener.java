package org.livingwell.careplan.story;

import org.livingwell.careplan.story.domain.Telling;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Wants the words of every introduction and every conversation held: told once. */
@Component
@KafkaListener(id = "careplan.story", topics = "intake.events.v1")
class StoryListener {

    @EventType("intake.IntroductionReceived.v1")
    record IntroductionReceived(boolean urgent) {}

    @EventType("intake.PersonWelcomed.v1")
    record PersonWelcomed() {}

    @EventType("intake.MatchTakenBack.v1")
    record MatchTakenBack(UUID from, UUID to, boolean urgent) {}

    /**
     * @param complete else it goes on another day, and there is nothing to fetch yet
     */
    @EventType("intake.ConversationHeld.v1")
    record ConversationHeld(boolean complete) {}

    private final Wishes wishes;

    StoryListener(Wishes wishes) {
        this.wishes = wishes;
    }

    @KafkaHandler
    void on(IntroductionReceived received, EventContext context) {
        var introduction = Telling.introduction(source(context), received.urgent());
        wishes.introduced(context.about(), context.place(), introduction, context.cause());
    }

    @KafkaHandler
    void on(PersonWelcomed welcomed, EventContext context) {
        wishes.welcomed(context.about(), context.place(), context.cause());
    }

    @KafkaHandler
    void on(MatchTakenBack back, EventContext context) {
        wishes.takenBack(
                new PersonId(back.from()),
                new PersonId(back.to()),
                context.place(),
                Telling.introduction(source(context), back.urgent()),
                context.sequence(),
                context.cause());
    }

    @KafkaHandler
    void on(ConversationHeld held, EventContext context) {
        if (!held.complete()) return;
        var conversation = Telling.conversation(source(context));
        wishes.talked(context.about(), context.place(), conversation, context.cause());
    }

    private static UUID source(EventContext context) {
        return UUID.fromString(context.aggregate());
    }
}
