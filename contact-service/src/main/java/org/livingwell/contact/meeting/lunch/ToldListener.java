package org.livingwell.contact.meeting.lunch;

import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Went;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Hears which of the messages about lunches went, or may have: only whoever was told is told more.
 */
@Component
@KafkaListener(id = "contact.lunch-told", topics = "contact.events.v1")
class ToldListener {

    @EventType({"contact.MessageSent.v1", "contact.MessageUnsure.v1"})
    record MessageWent(UUID cause) {}

    private final Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes;
    private final Inviting inviting;

    ToldListener(
            Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes, Inviting inviting) {
        this.wishes = wishes;
        this.inviting = inviting;
    }

    @KafkaHandler
    void on(MessageWent went, EventContext context) {
        if (!(wishes.find(context.about()).orElse(null) instanceof Said said)) return;
        LunchId lunch = said.toldBy(went.cause());
        if (lunch == null) return;
        wishes.of(context.about()).handle(new Went(went.cause()), context.cause());
        inviting.again(context.about(), lunch);
    }
}
