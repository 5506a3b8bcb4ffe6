package org.livingwell.contact.reaching.question;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Command.NotReached;
import org.livingwell.contact.reaching.question.domain.Question.Command.Pause;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Hears which questions no message carries, so that a human asks them in person. */
@Component
@KafkaListener(id = "contact.question-not-reached", topics = "contact.events.v1")
class NotReachedListener {

    @EventType("contact.MessageWithheld.v1")
    record MessageWithheld(UUID cause, String rule, @Nullable Instant next) {}

    @EventType({"contact.MessageFailed.v1", "contact.MessageUnsure.v1"})
    record MessageLost(UUID cause) {}

    @EventType("contact.MessageSent.v1")
    record MessageSent(UUID cause) {}

    private final Aggregate<Question, Question.Command, Question.Event> questions;
    private final Messages messages;
    private final Whose whose;

    NotReachedListener(
            Aggregate<Question, Question.Command, Question.Event> questions,
            Messages messages,
            Whose whose) {
        this.questions = questions;
        this.messages = messages;
        this.whose = whose;
    }

    /** What is only held back until a window opens still goes. */
    @KafkaHandler
    void on(MessageWithheld withheld, EventContext context) {
        if (withheld.next() != null) return;
        if (withheld.rule().equals("paused")) {
            asked(withheld.cause(), context)
                    .forEach(it -> questions.of(it.id()).handle(new Pause(), context.cause()));
        }
        notReached(withheld.cause(), context);
    }

    @KafkaHandler
    void on(MessageLost lost, EventContext context) {
        notReached(lost.cause(), context);
    }

    /** The first message to a number says only to ring us, and has no link. */
    @KafkaHandler
    void on(MessageSent sent, EventContext context) {
        var asked = asked(sent.cause(), context);
        if (asked.isEmpty() || messages.saidAll(context.about(), sent.cause())) return;
        asked.forEach(it -> notReached(it, context));
    }

    private void notReached(UUID cause, EventContext context) {
        asked(cause, context).forEach(it -> notReached(it, context));
    }

    private List<Kept<Question>> asked(UUID cause, EventContext context) {
        return questions.about(context.about()).stream()
                .filter(it -> it.state() instanceof Open open && open.put().cause().equals(cause))
                .toList();
    }

    private void notReached(Kept<Question> it, EventContext context) {
        var whom = whose.of((Open) it.state());
        questions.of(it.id()).handle(new NotReached(whom), context.cause());
    }
}
