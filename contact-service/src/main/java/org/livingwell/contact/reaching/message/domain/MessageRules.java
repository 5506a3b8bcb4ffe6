package org.livingwell.contact.reaching.message.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.contact.reaching.message.domain.Message.Command.AskToPost;
import org.livingwell.contact.reaching.message.domain.Message.Command.Begin;
import org.livingwell.contact.reaching.message.domain.Message.Command.CallOff;
import org.livingwell.contact.reaching.message.domain.Message.Command.Confirm;
import org.livingwell.contact.reaching.message.domain.Message.Command.Doubt;
import org.livingwell.contact.reaching.message.domain.Message.Command.Drop;
import org.livingwell.contact.reaching.message.domain.Message.Command.FindInSending;
import org.livingwell.contact.reaching.message.domain.Message.Command.Hand;
import org.livingwell.contact.reaching.message.domain.Message.Command.HoldBack;
import org.livingwell.contact.reaching.message.domain.Message.Command.NotYet;
import org.livingwell.contact.reaching.message.domain.Message.Command.Open;
import org.livingwell.contact.reaching.message.domain.Message.Command.Receive;
import org.livingwell.contact.reaching.message.domain.Message.Command.Reconsider;
import org.livingwell.contact.reaching.message.domain.Message.Command.RecordPosted;
import org.livingwell.contact.reaching.message.domain.Message.Command.Stop;
import org.livingwell.contact.reaching.message.domain.Message.Command.TakeOpened;
import org.livingwell.contact.reaching.message.domain.Message.Command.TooLate;
import org.livingwell.contact.reaching.message.domain.Message.Command.TryLater;
import org.livingwell.contact.reaching.message.domain.Message.Command.Want;
import org.livingwell.contact.reaching.message.domain.Message.Dropped;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Event;
import org.livingwell.contact.reaching.message.domain.Message.Event.AskedFor;
import org.livingwell.contact.reaching.message.domain.Message.Event.Began;
import org.livingwell.contact.reaching.message.domain.Message.Event.Confirmed;
import org.livingwell.contact.reaching.message.domain.Message.Event.Doubted;
import org.livingwell.contact.reaching.message.domain.Message.Event.DroppedNow;
import org.livingwell.contact.reaching.message.domain.Message.Event.Ended;
import org.livingwell.contact.reaching.message.domain.Message.Event.HeldBack;
import org.livingwell.contact.reaching.message.domain.Message.Event.NotWanted;
import org.livingwell.contact.reaching.message.domain.Message.Event.NotWantedMeanwhile;
import org.livingwell.contact.reaching.message.domain.Message.Event.Postponed;
import org.livingwell.contact.reaching.message.domain.Message.Event.Taken;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Outcome;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.platform.domain.Decision;

import java.time.Duration;
import java.time.Instant;

/** Decides what becomes of a message, in whichever order and however often it is told. */
public final class MessageRules {

    /** Long enough for any provider's answer. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

    /** Fifteen seconds doubled so often are sixteen minutes. */
    private static final int LONGEST = 6;

    private MessageRules() {}

    public static Decision<Event> decide(Message message, Message.Command command, Instant now) {
        return switch (command) {
            case Want(var asked) -> message instanceof None ? agree(new AskedFor(asked)) : agree();
            case CallOff off -> callOff(message, off, now);
            case Begin begin -> begin(message, begin, now);
            case HoldBack held -> holdBack(message, held, now);
            case TryLater(var due, var rule) -> tryLater(message, due, rule, now);
            case NotYet(var due) -> notYet(message, due, now);
            case TooLate(var due, var step) -> tooLate(message, due, step, now);
            case AskToPost ask -> {
                var it = due(message, ask.due(), now);
                yield it == null ? agree() : LetterRules.askToPost(it, ask, now);
            }
            case Open open -> LetterRules.open(message, open, now);
            case RecordPosted() -> LetterRules.posted(message, now);
            case Reconsider look -> LetterRules.reconsider(message, look, now);
            case Stop stop -> stop(message, stop, now);
            case Hand hand -> hand(message, hand, now);
            case FindInSending(var step) ->
                    message instanceof Sending it && !now.isBefore(it.attempt().until())
                            ? end(it.asked(), End.UNSURE, null, now, step)
                            : agree();
            case Receive(var failed, var step) -> receive(message, failed, step, now);
            case Confirm() -> confirm(message);
            case Doubt() -> doubt(message);
            case Drop drop -> drop(message, drop);
            case TakeOpened take -> LetterRules.takeOpened(message, take, now);
        };
    }

    private static Decision<Event> drop(Message message, Drop drop) {
        var dropped = new DroppedNow(drop.person(), drop.place());
        if (message instanceof ToPost it) return LetterRules.leave(it, dropped);
        return message instanceof Dropped ? agree() : agree(dropped);
    }

    /** What is being handed over may have gone; if it did not, it does not go again. */
    private static Decision<Event> callOff(Message message, CallOff off, Instant now) {
        return switch (message) {
            case None _, Wanted _ -> agree(new NotWanted(off.person(), off.place(), now));
            case Sending it ->
                    it.off() && it.stopped() == null
                            ? agree()
                            : agree(new NotWantedMeanwhile(null));
            case ToPost it -> LetterRules.callOff(it, now);
            case Sent _, Over _, CalledOff _, Dropped _ -> agree();
        };
    }

    private static Decision<Event> begin(Message message, Begin begin, Instant now) {
        var it = due(message, begin.due(), now);
        if (it == null || it.asked().isUseless(now)) return agree();
        return agree(
                new Began(
                        Attempt.begun(
                                begin.way(), begin.key(), begin.known(), now, now.plus(LEASE))));
    }

    private static Decision<Event> holdBack(Message message, HoldBack held, Instant now) {
        var it = due(message, held.due(), now);
        if (it == null) return agree();
        Instant next = held.next();
        if (next == null || it.asked().isUseless(next)) {
            return end(it.asked(), End.WITHHELD, held.rule(), now, held.step());
        }
        return agree(heldBack(it, 0, next, held.rule()));
    }

    private static Decision<Event> tryLater(
            Message message, Instant due, @Nullable String rule, Instant now) {
        var it = due(message, due, now);
        if (it == null) return agree();
        Instant next = later(it.asked(), it.tries(), now);
        return rule == null
                ? agree(new Postponed(it.tries() + 1, next))
                : agree(heldBack(it, it.tries() + 1, next, rule));
    }

    private static Decision<Event> notYet(Message message, Instant due, Instant now) {
        var it = due(message, due, now);
        return it == null ? agree() : agree(new Postponed(it.tries(), later(it.asked(), 0, now)));
    }

    private static HeldBack heldBack(Wanted it, int tries, Instant next, String rule) {
        return new HeldBack(it.asked(), tries, next, rule, !rule.equals(it.rule()));
    }

    private static Decision<Event> tooLate(
            Message message, Instant due, ForWhom step, Instant now) {
        if (message instanceof ToPost it) return LetterRules.tooLate(it, due, now, step);
        var it = due(message, due, now);
        if (it == null || !it.asked().isUseless(now)) return agree();
        return it.rule() == null
                ? end(it.asked(), End.USELESS, null, now, step)
                : end(it.asked(), End.WITHHELD, it.rule(), now, step);
    }

    private static Decision<Event> stop(Message message, Stop stop, Instant now) {
        return switch (message) {
            case Wanted it when it.asked().at().isBefore(stop.since()) ->
                    end(it.asked(), End.WITHHELD, stop.rule(), now, stop.step());
            case Sending it when !it.off() && it.asked().at().isBefore(stop.since()) ->
                    agree(new NotWantedMeanwhile(stop.rule()));
            case ToPost it when it.asked().at().isBefore(stop.since()) ->
                    LetterRules.stop(it, End.WITHHELD, stop.rule(), now, stop.step());
            case Wanted _, Sending _, ToPost _, None _, Sent _, Over _, CalledOff _, Dropped _ ->
                    agree();
        };
    }

    private static Decision<Event> hand(Message message, Hand hand, Instant now) {
        if (!(message instanceof Sending it) || !it.attempt().at().equals(hand.at())) {
            return agree(); // it ended meanwhile
        }
        return switch (hand.outcome()) {
            case Outcome.Taken(var provider, var reference) ->
                    agree(new Taken(it.asked(), it.attempt().way(), provider, reference, now));
            case Outcome.Refused(var code) -> end(it.asked(), End.FAILED, code, now, hand.step());
            case Outcome.Unsure() -> end(it.asked(), End.UNSURE, null, now, hand.step());
            case Outcome.NotTaken() -> notTaken(it, hand.step(), now);
        };
    }

    /** What a pause stopped meanwhile was withheld by it, as it would have been before. */
    private static Decision<Event> notTaken(Sending it, ForWhom step, Instant now) {
        var later = new Postponed(it.tries() + 1, later(it.asked(), it.tries(), now));
        if (!it.off()) return agree(later);
        return it.stopped() == null
                ? agree(later, new NotWanted(it.person(), it.place(), now))
                : agree(later, ended(it.asked(), End.WITHHELD, it.stopped(), now, step));
    }

    /**
     * What was unsure may turn out to be delivered after all; a human was told, and may know. What
     * is wanted again although it went does not go a second time.
     */
    private static Decision<Event> receive(
            Message message, @Nullable String failed, ForWhom step, Instant now) {
        return switch (message) {
            case Wanted it -> received(it.asked(), failed, step, now);
            case Sending it -> received(it.asked(), failed, step, now);
            case Sent it -> received(it.asked(), failed, step, now);
            case Over it when it.end() == End.UNSURE && failed == null ->
                    end(it.asked(), End.DELIVERED, null, now, step);
            case Over _, None _, ToPost _, CalledOff _, Dropped _ -> agree();
        };
    }

    private static Decision<Event> received(
            Asked asked, @Nullable String failed, ForWhom step, Instant now) {
        return end(asked, failed == null ? End.DELIVERED : End.FAILED, failed, now, step);
    }

    /** What failed, or is on its way yet, reached nobody. */
    private static Decision<Event> confirm(Message message) {
        Attempt attempt = message.attempt();
        if (attempt == null || !went(message)) {
            return refuse("not-sent", "This message was not sent");
        }
        return attempt.heard() ? agree() : agree(new Confirmed());
    }

    /** Stricter at once, whatever became of it; what did not go made nothing known. */
    private static Decision<Event> doubt(Message message) {
        Attempt attempt = message.attempt();
        return attempt != null && attempt.known() ? agree(new Doubted()) : agree();
    }

    /** Where a worker said of it that they are reached; null where nobody did. */
    public static @Nullable String knownAt(Message message) {
        Attempt attempt = message.attempt();
        return attempt != null && attempt.heard() ? attempt.key() : null;
    }

    /** Whether it may have reached somebody, and nobody said yet that it was them. */
    public static boolean mayBeConfirmed(Message message) {
        Attempt attempt = message.attempt();
        return attempt != null && !attempt.heard() && went(message);
    }

    private static boolean went(Message message) {
        return !(message instanceof Sending || message instanceof ToPost) && !isFailed(message);
    }

    private static boolean isFailed(Message message) {
        return message instanceof Over it && it.end() == End.FAILED;
    }

    private static Decision<Event> end(
            Asked asked, End end, @Nullable String why, Instant now, ForWhom step) {
        return agree(ended(asked, end, why, now, step));
    }

    private static Ended ended(
            Asked asked, End end, @Nullable String why, Instant now, ForWhom step) {
        return new Ended(asked, end, why, now, step.step(asked, end));
    }

    /** Null where it is not due, or not what was looked at. */
    private static @Nullable Wanted due(Message message, Instant due, Instant now) {
        return message instanceof Wanted it && it.due().equals(due) && !now.isBefore(due)
                ? it
                : null;
    }

    /** Each time later, and also when it is of no use any more, so that this is noticed. */
    private static Instant later(Asked asked, int tries, Instant now) {
        Instant next = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, LONGEST)));
        Instant useless = asked.uselessAfter();
        return useless.isAfter(now) && useless.isBefore(next) ? useless : next;
    }
}
