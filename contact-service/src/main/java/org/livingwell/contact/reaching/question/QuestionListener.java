package org.livingwell.contact.reaching.question;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.question.domain.Kind;
import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Command.Ask;
import org.livingwell.contact.reaching.question.domain.Question.Command.AskInPerson;
import org.livingwell.contact.reaching.question.domain.QuestionId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/** Asks what any event of any context wants somebody to be asked. */
@Component
@KafkaListener(
        id = "contact.questions",
        topics = {
            "intake.events.v1",
            "careplan.events.v1",
            "referral.events.v1",
            "community.events.v1"
        })
class QuestionListener {

    /** What any event may carry, of whatever type it is, now and later. */
    @EventType(EventType.ANY)
    record Carried(@Nullable ToAsk question) {}

    /**
     * The plan asks.
     *
     * @param occasion why they are asked
     */
    @EventType("careplan.HowHelpWasAsked.v1")
    record HowHelpWasAsked(ToAsk question, String occasion) {

        /** No message goes, also where what it is for is heard of later here. */
        boolean isOfWhoeverLeft() {
            return "farewell".equals(occasion);
        }
    }

    /**
     * @param kind one that is not known here asks nothing, and is counted
     * @param when what it asks about
     * @param until null for as long as a question lasts
     */
    record ToAsk(UUID id, String kind, @Nullable Instant when, @Nullable Instant until) {

        Put put(Kind known, EventContext context) {
            return Put.of(
                    id, context.about(), context.place(), known, when, null, context.time(), until);
        }
    }

    private final Aggregate<Question, Question.Command, Question.Event> questions;
    private final Whose whose;
    private final MeterRegistry meters;

    QuestionListener(
            Aggregate<Question, Question.Command, Question.Event> questions,
            Whose whose,
            MeterRegistry meters) {
        this.questions = questions;
        this.whose = whose;
        this.meters = meters;
    }

    @KafkaHandler
    void on(Carried carried, EventContext context) {
        ToAsk it = carried.question();
        if (it != null) ask(it, false, context);
    }

    @KafkaHandler
    void on(HowHelpWasAsked asked, EventContext context) {
        ask(asked.question(), asked.isOfWhoeverLeft(), context);
    }

    private void ask(ToAsk it, boolean inPerson, EventContext context) {
        Kind.of(it.kind())
                .ifPresentOrElse(
                        kind -> ask(it.put(kind, context), inPerson, context),
                        () -> meters.counter("livingwell.questions.unknown").increment());
    }

    private void ask(Put put, boolean inPerson, EventContext context) {
        var id = QuestionId.of(put.person(), put.question());
        Question.Command ask = inPerson ? new AskInPerson(put, whose.of(put)) : new Ask(put);
        questions.of(id).handle(ask, context.cause());
    }
}
