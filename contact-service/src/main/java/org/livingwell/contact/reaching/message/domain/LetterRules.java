package org.livingwell.contact.reaching.message.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.contact.reaching.message.domain.Message.Command.AskToPost;
import org.livingwell.contact.reaching.message.domain.Message.Command.Open;
import org.livingwell.contact.reaching.message.domain.Message.Command.Reconsider;
import org.livingwell.contact.reaching.message.domain.Message.Command.TakeOpened;
import org.livingwell.contact.reaching.message.domain.Message.Dropped;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Event;
import org.livingwell.contact.reaching.message.domain.Message.Event.CameOpened;
import org.livingwell.contact.reaching.message.domain.Message.Event.Ended;
import org.livingwell.contact.reaching.message.domain.Message.Event.NotWanted;
import org.livingwell.contact.reaching.message.domain.Message.Event.Opened;
import org.livingwell.contact.reaching.message.domain.Message.Event.Postponed;
import org.livingwell.contact.reaching.message.domain.Message.Event.Settled;
import org.livingwell.contact.reaching.message.domain.Message.Event.StillToPost;
import org.livingwell.contact.reaching.message.domain.Message.Event.Taken;
import org.livingwell.contact.reaching.message.domain.Message.Event.WaitsForPost;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a letter that a worker prints and posts. Once somebody opened it, it may be in
 * the post: it goes by no other way then, and what stops it leaves it unsure.
 */
public final class LetterRules {

    public static final Refusal NOT_TO_POST =
            new Refusal("not-to-post", "This letter is not to be posted, or not any more");

    public static final Refusal NOT_OPENED =
            new Refusal("not-opened", "Open this letter and print it first");

    /** Who posted it, where it was no provider. */
    static final String BY_HAND = "by-hand";

    /** So long a rule that was made stricter may leave a step open for what nobody may post. */
    static final Duration LOOKED_AT = Duration.ofHours(6);

    private LetterRules() {}

    static Decision<Event> askToPost(Wanted it, AskToPost ask, Instant now) {
        Step step = ask.step().toPost(it.asked());
        if (step == null || !now.isBefore(ask.until())) return agree();
        return agree(new WaitsForPost(it.asked(), ask.until(), next(ask.until(), now), step));
    }

    static Decision<Event> open(Message message, Open open, Instant now) {
        if (!(message instanceof ToPost it) || !now.isBefore(it.until())) {
            return refuse(NOT_TO_POST.code(), NOT_TO_POST.sentence());
        }
        if (isTheSame(it.opened(), open)) return agree();
        var attempt = Attempt.begun(SentBy.LETTER, open.key(), open.known(), now, it.until());
        return agree(new Opened(attempt));
    }

    /** The first opening counts, until the letter would go elsewhere or say something else. */
    private static boolean isTheSame(@Nullable Attempt opened, Open open) {
        return opened != null && opened.key().equals(open.key()) && opened.known() == open.known();
    }

    /** Also late: what is in the post is. */
    static Decision<Event> posted(Message message, Instant now) {
        return switch (message) {
            case ToPost it when it.opened() == null ->
                    refuse(NOT_OPENED.code(), NOT_OPENED.sentence());
            case ToPost it -> leave(it, new Taken(it.asked(), SentBy.LETTER, BY_HAND, "", now));
            case Sent it when it.provider().equals(BY_HAND) -> agree();
            case Sent _, None _, Wanted _, Sending _, Over _, CalledOff _, Dropped _ ->
                    refuse(NOT_TO_POST.code(), NOT_TO_POST.sentence());
        };
    }

    static Decision<Event> reconsider(Message message, Reconsider look, Instant now) {
        if (!(message instanceof ToPost it) || !isDue(it, look.due(), now)) return agree();
        return look.still() || it.opened() != null
                ? agree(new StillToPost(next(it.until(), now)))
                : leave(it, new Postponed(0, now));
    }

    static Decision<Event> tooLate(ToPost it, Instant due, Instant now, ForWhom step) {
        return isDue(it, due, now) && !now.isBefore(it.until())
                ? stop(it, End.USELESS, null, now, step)
                : agree();
    }

    static Decision<Event> callOff(ToPost it, Instant now) {
        return it.opened() == null
                ? leave(it, new NotWanted(it.person(), it.place(), now))
                : stop(it, End.UNSURE, "called-off", now, ForWhom.NOBODY);
    }

    /** Nobody knows whether a letter that was opened is in the post. */
    static Decision<Event> stop(
            ToPost it, End end, @Nullable String why, Instant now, ForWhom step) {
        End ended = it.opened() == null ? end : End.UNSURE;
        String because = it.opened() != null && why == null ? "too-late" : why;
        Step told = step.step(it.asked(), ended);
        return leave(it, new Ended(it.asked(), ended, because, now, told));
    }

    /** Nothing else goes to them for its cause, and a human is told. */
    static Decision<Event> takeOpened(Message message, TakeOpened take, Instant now) {
        var came = new CameOpened(take.asked(), take.opened());
        return switch (message) {
            case None _, Wanted _ -> agree(came, unsure(take, now));
            case ToPost it when it.opened() == null -> leave(it, came, unsure(take, now));
            case ToPost _, Sending _, Sent _, Over _, CalledOff _, Dropped _ -> agree();
        };
    }

    private static Ended unsure(TakeOpened take, Instant now) {
        Step told = take.step().step(take.asked(), End.UNSURE);
        return new Ended(take.asked(), End.UNSURE, "matched", now, told);
    }

    static Decision<Event> leave(ToPost it, Event... then) {
        List<Event> events = new ArrayList<>();
        if (it.step() != null) events.add(new Settled(it.asked(), it.step()));
        events.addAll(List.of(then));
        return agree(events.toArray(Event[]::new));
    }

    private static boolean isDue(ToPost it, Instant due, Instant now) {
        return it.due().equals(due) && !now.isBefore(due);
    }

    private static Instant next(Instant until, Instant now) {
        Instant next = now.plus(LOOKED_AT);
        return until.isAfter(now) && until.isBefore(next) ? until : next;
    }
}
