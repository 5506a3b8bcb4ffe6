package org.livingwell.contact.reaching.message;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Begun;
import org.livingwell.contact.reaching.message.domain.Message.Command.Stop;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Whoever pauses, leaves, moves or dies is sent nothing that was asked for before, then or later.
 */
@Component
@KafkaListener(id = "contact.messages", topics = "intake.events.v1")
class PauseListener {

    @EventType("intake.PersonPaused.v1")
    record PersonPaused() {}

    @EventType("intake.PersonFarewelled.v1")
    record PersonFarewelled() {}

    @EventType("intake.PersonMoved.v1")
    record PersonMoved() {}

    @EventType("intake.PersonDied.v1")
    record PersonDied() {}

    private final Aggregate<Message, Message.Command, Message.Event> messages;
    private final Whom whom;
    private final ContactAccess access;

    PauseListener(
            Aggregate<Message, Message.Command, Message.Event> messages,
            Whom whom,
            ContactAccess access) {
        this.messages = messages;
        this.whom = whom;
        this.access = access;
    }

    @KafkaHandler
    void on(PersonPaused paused, EventContext context) {
        if (!areBackSince(context)) stop("paused", context);
    }

    @KafkaHandler
    void on(PersonFarewelled left, EventContext context) {
        if (!areBackSince(context)) stop("farewelled", context);
    }

    @KafkaHandler
    void on(PersonMoved moved, EventContext context) {
        stop("moved", context);
    }

    @KafkaHandler
    void on(PersonDied died, EventContext context) {
        stop("died", context);
    }

    /** However late it is heard that they went: whoever came back is not away. */
    private boolean areBackSince(EventContext context) {
        return access.known(context.about())
                .filter(it -> it.sequence() > context.sequence())
                .filter(it -> it.state().equals("in-network"))
                .isPresent();
    }

    private void stop(String rule, EventContext context) {
        messages.about(context.about())
                .forEach(
                        it -> {
                            switch (it.state()) {
                                case Wanted wanted -> stop(it.id(), wanted, rule, context);
                                case ToPost letter -> stop(it.id(), letter, rule, context);
                                case Sending begun -> stop(it.id(), begun, rule, context);
                                default -> {}
                            }
                        });
    }

    /** What is not wanted any more by then is left as it is. */
    private void stop(String id, Begun it, String rule, EventContext context) {
        var step = rule.equals("died") ? whom.nobody(it.asked()) : whom.of(it.asked());
        try {
            messages.of(id)
                    .handle(
                            new Stop(rule, context.time(), step),
                            context.cause().derive("message"));
        } catch (GoneException erased) {
            // nobody to be told anything any more
        }
    }
}
