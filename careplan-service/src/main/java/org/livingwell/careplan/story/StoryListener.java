package org.livingwell.careplan.story;

import org.livingwell.careplan.story.domain.Telling;
import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.Wish.Command.HearConversation;
import org.livingwell.careplan.story.domain.Wish.Command.HearIntroduction;
import org.livingwell.careplan.story.domain.Wish.Command.HearTakenBack;
import org.livingwell.careplan.story.domain.Wish.Command.HearWelcome;
import org.livingwell.careplan.story.domain.WishId;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
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

    private final Aggregate<Wish, Wish.Command, Wish.Event> wishes;
    private final NotTheirs notTheirs;

    StoryListener(Aggregate<Wish, Wish.Command, Wish.Event> wishes, NotTheirs notTheirs) {
        this.wishes = wishes;
        this.notTheirs = notTheirs;
    }

    @KafkaHandler
    void on(IntroductionReceived received, EventContext context) {
        introduced(context.about(), introduction(context, received.urgent()), context);
    }

    @KafkaHandler
    void on(PersonWelcomed welcomed, EventContext context) {
        wishes.of(WishId.first(context.about()))
                .handle(new HearWelcome(context.place()), context.cause());
    }

    /** It was not them: what was said is wanted once whoever said it is welcomed. */
    @KafkaHandler
    void on(MatchTakenBack back, EventContext context) {
        var introduction = introduction(context, back.urgent());
        takeBack(new PersonId(back.from()), introduction, context);
        introduced(new PersonId(back.to()), introduction, context);
    }

    @KafkaHandler
    void on(ConversationHeld held, EventContext context) {
        if (!held.complete()) return;
        var conversation = Telling.conversation(source(context));
        wishes.of(WishId.of(context.about(), conversation.id()))
                .handle(new HearConversation(context.place(), conversation), context.cause());
    }

    private void introduced(PersonId person, Telling introduction, EventContext context) {
        wishes.of(WishId.first(person))
                .handle(new HearIntroduction(context.place(), introduction), context.cause());
    }

    private void takeBack(PersonId from, Telling introduction, EventContext context) {
        try {
            wishes.of(WishId.of(from, introduction.id()))
                    .handle(
                            new HearTakenBack(context.place(), context.sequence()),
                            context.cause());
            notTheirs.leaves(from, introduction, context.cause());
        } catch (GoneException erased) {
            // nothing of it is left with them
        }
    }

    private static Telling introduction(EventContext context, boolean urgent) {
        return Telling.introduction(source(context), urgent);
    }

    private static UUID source(EventContext context) {
        return UUID.fromString(context.aggregate());
    }
}
