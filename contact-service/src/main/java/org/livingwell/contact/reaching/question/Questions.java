package org.livingwell.contact.reaching.question;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.question.domain.Answer;
import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Event.AnsweredNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.DroppedNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.LapsedNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.LinkMade;
import org.livingwell.contact.reaching.question.domain.Question.Event.PutNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.Rung;
import org.livingwell.contact.reaching.question.domain.Question.Event.SeenTo;
import org.livingwell.contact.reaching.question.domain.Question.Event.TakenOver;
import org.livingwell.contact.reaching.question.domain.Question.Event.ToAskInPerson;
import org.livingwell.contact.reaching.question.domain.Question.Event.Wanted;
import org.livingwell.contact.reaching.question.domain.Question.Kept;
import org.livingwell.contact.reaching.question.domain.Question.Lapsed;
import org.livingwell.contact.reaching.question.domain.Question.None;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.contact.reaching.question.domain.Question.Seen;
import org.livingwell.contact.reaching.question.domain.QuestionRules;
import org.livingwell.contact.reaching.question.domain.Step;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How questions are kept, one document each, found by what the secret of its link hashes to. */
@Configuration
class Questions {

    static final String SECRET = "index.secret";
    static final String DUE = "index.due";

    /**
     * @param asked the id the question has with whoever asked; {@code question} is what any event
     *     may carry to have one asked
     * @param choice a code; words stay here
     * @param step where it wants somebody
     * @param stepDone to ask in person, which nobody needs to do any more
     */
    record Answered(
            UUID asked,
            String kind,
            String choice,
            @Nullable NextStep step,
            @Nullable UUID stepDone) {}

    record AnswerSeen(UUID stepDone) {}

    record QuestionNotReached(@Nullable NextStep step) {}

    record AnswerUrgent(ToDo step) {}

    /** The step an event opens for whoever is on duty. */
    record ToDo(UUID id, String kind, @Nullable WorkerId owner, LocalDate due, boolean urgent) {}

    @Bean
    Aggregate<Question, Question.Command, Question.Event> questionAggregate(
            Aggregates all, Messages messages) {
        return all.open(
                aggregate("questions", new None(), QuestionRules::decide, Question::apply)
                        .indexed(SECRET)
                        .indexed(DUE)
                        .index(Questions::index)
                        .copied(
                                Shown.of(Open.class, "put"),
                                Shown.of(Question.Answered.class, "put", "answer"),
                                Shown.of(Seen.class, "put", "answer", "seenAt"),
                                Shown.of(Lapsed.class, "put", "at"),
                                Shown.of(Put.class, "kind", "when", "at"),
                                Shown.of(Answer.class, "choice", "words", "at"))
                        .upcast(it -> it) // version 1 did not ask how help was
                        .follows(Answered.class, (it, _, cause) -> callBack(messages, it, cause))
                        .announce(Questions::published));
    }

    /** Whoever has answered, by the link or to a worker, is not asked by what is on its way. */
    private static void callBack(
            Messages messages, org.livingwell.platform.store.Kept<Question> answered, Cause cause) {
        if (!(answered.state() instanceof Kept it)) return;
        messages.callOff(it.put().cause(), it.person(), cause);
    }

    private static Map<String, ?> index(Question question) {
        Map<String, Object> index = new HashMap<>();
        if (question instanceof Kept it && it.secret() != null) {
            index.put("secret", it.secret().value());
        }
        if (question instanceof Open it) index.put("due", it.due());
        return index;
    }

    private static @Nullable Object published(Question.Event event) {
        return switch (event) {
            case AnsweredNow(var put, var answer, var step, var done) ->
                    new Answered(
                            put.question(),
                            put.kind().code(),
                            answer.choice().code(),
                            step == null ? null : next(step),
                            done);
            case SeenTo(var step, _, _, _) -> new AnswerSeen(step);
            case ToAskInPerson(_, var step) ->
                    step == null ? null : new QuestionNotReached(next(step));
            case Rung(_, var it) ->
                    new AnswerUrgent(new ToDo(it.id(), it.kind(), it.owner(), it.due(), true));
            case PutNow _, LinkMade _, Wanted _, LapsedNow _, TakenOver _, DroppedNow _ -> null;
        };
    }

    private static NextStep next(Step it) {
        return new NextStep(it.id(), it.kind(), it.owner(), it.due());
    }
}
