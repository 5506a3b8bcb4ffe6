package org.livingwell.contact.staying.checkin;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/** Hears which cards do not get there. */
@Component
@KafkaListener(id = "contact.cards", topics = "contact.events.v1")
class CardListener {

    @EventType("contact.MessageWithheld.v1")
    record MessageWithheld(UUID cause, @Nullable Instant next) {}

    @EventType("contact.MessageFailed.v1")
    record MessageFailed(UUID cause) {}

    @EventType("contact.MessageSent.v1")
    record MessageSent(UUID cause) {}

    private final Celebrating celebrating;
    private final Messages messages;

    CardListener(Celebrating celebrating, Messages messages) {
        this.celebrating = celebrating;
        this.messages = messages;
    }

    /** What is only held back until a window opens still goes. */
    @KafkaHandler
    void on(MessageWithheld withheld, EventContext context) {
        if (withheld.next() == null) notReached(withheld.cause(), context);
    }

    @KafkaHandler
    void on(MessageFailed failed, EventContext context) {
        notReached(failed.cause(), context);
    }

    /** What only asks to be rung, as nobody knows whose the number is, is no card. */
    @KafkaHandler
    void on(MessageSent sent, EventContext context) {
        boolean card = celebrating.isCard(context.about(), sent.cause());
        if (card && !messages.saidAll(context.about(), sent.cause())) {
            notReached(sent.cause(), context);
        }
    }

    private void notReached(UUID celebration, EventContext context) {
        celebrating.notReached(context.about(), celebration, context.cause());
    }
}
