package org.livingwell.contact.reaching.question.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.contact.reaching.question.domain.Question.Answered;
import org.livingwell.contact.reaching.question.domain.Question.Command;
import org.livingwell.contact.reaching.question.domain.Question.Command.Ask;
import org.livingwell.contact.reaching.question.domain.Question.Command.AskInPerson;
import org.livingwell.contact.reaching.question.domain.Question.Command.Drop;
import org.livingwell.contact.reaching.question.domain.Question.Command.GiveAnswer;
import org.livingwell.contact.reaching.question.domain.Question.Command.Hear;
import org.livingwell.contact.reaching.question.domain.Question.Command.Lapse;
import org.livingwell.contact.reaching.question.domain.Question.Command.MakeLink;
import org.livingwell.contact.reaching.question.domain.Question.Command.NotReached;
import org.livingwell.contact.reaching.question.domain.Question.Command.Pause;
import org.livingwell.contact.reaching.question.domain.Question.Command.See;
import org.livingwell.contact.reaching.question.domain.Question.Command.TakeOver;
import org.livingwell.contact.reaching.question.domain.Question.Command.Want;
import org.livingwell.contact.reaching.question.domain.Question.Dropped;
import org.livingwell.contact.reaching.question.domain.Question.Event;
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
import org.livingwell.platform.domain.Decision;

import java.time.Instant;

/** Decides what becomes of a question, in whichever order and however often it is told. */
public final class QuestionRules {

    public static final String ANSWERED = "answered-already";
    public static final String OVER = "question-over";

    private QuestionRules() {}

    public static Decision<Event> decide(Question question, Command command, Instant now) {
        return switch (command) {
            case Ask(var put) -> ask(question, put, now);
            case AskInPerson(var put, var whom) -> askInPerson(question, put, whom, now);
            case MakeLink(var secret) ->
                    question instanceof Open it && it.secret() == null
                            ? agree(new LinkMade(secret))
                            : agree();
            case Want() ->
                    question instanceof Open it && !it.wanted() ? agree(new Wanted()) : agree();
            case NotReached(var whom) ->
                    question instanceof Open it && !it.inPerson()
                            ? agree(new ToAskInPerson(whom.place(), whom.toAsk(it.put())))
                            : agree();
            case Pause() ->
                    question instanceof Open it
                                    && !it.inPerson()
                                    && it.put().kind().isLeftInAPause()
                            ? agree(new LapsedNow(now))
                            : agree();
            case GiveAnswer answer -> answer(question, answer, now);
            case Hear hear -> hear(question, hear, now);
            case See see -> see(question, see, now);
            case Lapse() ->
                    question instanceof Open it && it.put().isOver(now)
                            ? agree(new LapsedNow(now))
                            : agree();
            case TakeOver(var it) -> question instanceof None ? agree(new TakenOver(it)) : agree();
            case Drop(var person, var place) ->
                    question instanceof Dropped ? agree() : agree(new DroppedNow(person, place));
        };
    }

    /** What another context asks too late is kept, and ends at once: nobody there is refused. */
    private static Decision<Event> ask(Question question, Put put, Instant now) {
        if (!(question instanceof None)) return agree();
        if (put.by() != null && !put.asksOfWhatIsToCome(now)) {
            return refuse("time-not-to-come", "Choose a day and a time within the next year");
        }
        return agree(new PutNow(put));
    }

    /** What is asked too late sends no human to them either. */
    private static Decision<Event> askInPerson(
            Question question, Put put, ForWhom whom, Instant now) {
        if (!(question instanceof None)) return agree();
        if (put.isOver(now)) return agree(new PutNow(put));
        return agree(
                new PutNow(put),
                new Wanted(), // so that none is
                new ToAskInPerson(whom.place(), whom.toAsk(put)));
    }

    private static Decision<Event> answer(Question question, GiveAnswer it, Instant now) {
        if (!(question instanceof Kept kept) || !it.secret().equals(kept.secret())) {
            return notFound(); // never whether there ever was one
        }
        return switch (kept) {
            case Answered _, Seen _ -> answered();
            case Lapsed _ -> over();
            case Open open when open.put().isOver(now) -> over();
            case Open open -> {
                var answer = new Answer(it.choice(), it.words(), null, now);
                if (!isOne(open, answer)) yield notOne();
                var came = came(open.put(), open.inPerson(), answer, it.whom());
                yield taken(open.put(), it.telling(), it.whom(), came);
            }
        };
    }

    /** A worker who asks later than the link lasts hears an answer all the same. */
    private static Decision<Event> hear(Question question, Hear hear, Instant now) {
        var answer = new Answer(hear.choice(), hear.words(), hear.by(), now);
        return switch (question) {
            case None _, Dropped _ -> notFound();
            case Answered _, Seen _ -> answered();
            case Kept it when !isOne(it, answer) -> notOne();
            case Kept it when hear.words() != null && !it.put().kind().isHeardWithWords() ->
                    refuse(
                            "not-with-words",
                            "Record the answer without their words, and write those in their plan");
            case Open it -> heard(it.put(), it.inPerson(), answer, hear);
            case Lapsed it -> heard(it.put(), it.inPerson(), answer, hear);
        };
    }

    private static Decision<Event> heard(Put put, boolean inPerson, Answer answer, Hear hear) {
        var it = put.in(hear.whom().place());
        var heard = new AnsweredNow(it, answer, null, inPerson ? it.cause() : null);
        return taken(put, hear.telling(), hear.whom(), heard);
    }

    /** What cannot wait rings somebody, however it is said. */
    private static Decision<Event> taken(
            Put put, boolean telling, ForWhom whom, AnsweredNow answered) {
        return telling
                ? agree(new Rung(whom.place(), whom.toRing(put)), answered)
                : agree(answered);
    }

    /** An answer that wants nobody is seen by everybody who looks, and has no step. */
    private static Decision<Event> see(Question question, See see, Instant now) {
        return switch (question) {
            case None _, Dropped _ -> notFound();
            case Answered it when it.answer().wantsSomebody() ->
                    agree(new SeenTo(it.put().toRead(), see.by(), see.place(), now));
            case Answered _, Seen _, Open _, Lapsed _ -> agree();
        };
    }

    private static boolean isOne(Kept it, Answer answer) {
        return it.put().kind().choices().contains(answer.choice());
    }

    private static AnsweredNow came(Put put, boolean inPerson, Answer answer, ForWhom whom) {
        return new AnsweredNow(
                put.in(whom.place()),
                answer,
                whom.toRead(put, answer),
                inPerson ? put.cause() : null);
    }

    private static Decision<Event> answered() {
        return refuse(ANSWERED, "This question was answered already");
    }

    private static Decision<Event> over() {
        return refuse(OVER, "This question is over");
    }

    private static Decision<Event> notOne() {
        return refuse("not-an-answer", "Choose one of the answers to this question");
    }
}
