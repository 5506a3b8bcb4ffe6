package org.livingwell.careplan.story;

import org.livingwell.careplan.story.domain.Telling;
import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.Wish.Command.HearAnswer;
import org.livingwell.careplan.story.domain.WishId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Wants what somebody answered when we asked them how the help was. */
@Component
@KafkaListener(id = "careplan.answers", topics = "contact.events.v1")
class AnswerListener {

    private static final String HOW_HELP_WAS = "how-help-was";

    /**
     * @param kind of what was asked; what others asked is theirs
     */
    @EventType("contact.Answered.v1")
    record Answered(String kind) {}

    private final Aggregate<Wish, Wish.Command, Wish.Event> wishes;

    AnswerListener(Aggregate<Wish, Wish.Command, Wish.Event> wishes) {
        this.wishes = wishes;
    }

    @KafkaHandler
    void on(Answered answered, EventContext context) {
        if (!answered.kind().equals(HOW_HELP_WAS)) return;
        var answer = Telling.answer(UUID.fromString(context.aggregate()));
        wishes.of(WishId.of(context.about(), answer.id()))
                .handle(new HearAnswer(context.place(), answer), context.cause());
    }
}
