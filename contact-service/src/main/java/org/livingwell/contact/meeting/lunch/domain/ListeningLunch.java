package org.livingwell.contact.meeting.lunch.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/**
 * An open lunch that people pop into. Whoever comes is counted and never asked who they are: there
 * is nothing in here that could be linked to anybody later.
 */
public sealed interface ListeningLunch {

    /** Nobody planned one. */
    record None() implements ListeningLunch {}

    /** Somebody did; it is about nobody. */
    sealed interface Known extends ListeningLunch, About {

        Occasion occasion();

        /** Today's and later ones, and those that taps of may still arrive. */
        default boolean isAtHand(Instant today, Instant now) {
            return !occasion().startsAt().isBefore(today)
                    || !(this instanceof Cancelled) && occasion().puttableRightUntil().isAfter(now);
        }

        @Override
        default @Nullable PersonId person() {
            return null;
        }

        @Override
        default PlaceId place() {
            return occasion().place();
        }
    }

    /**
     * @param count who popped in so far
     */
    record Planned(Occasion occasion, int count) implements Known {}

    /**
     * @param how it was, in a line about no person
     */
    record Held(Occasion occasion, int count, @Nullable String how) implements Known {}

    record Cancelled(Occasion occasion) implements Known {}

    /** What a team may ask of one. */
    sealed interface Command {

        record Plan(Occasion occasion) implements Command {}

        record Change(Occasion to) implements Command {}

        record Cancel() implements Command {}

        /** Somebody came in, or was counted by mistake. */
        record Count(Tap tap) implements Command {}

        /**
         * @param how it was; null where nothing is said of it
         */
        record Finish(@Nullable String how) implements Command {}

        /** It is over, and nothing is said of it any more. */
        record Unsay() implements Command {}
    }

    /** Facts about one. */
    sealed interface Event {

        record LunchSet(Occasion occasion) implements Event {}

        record Moved(Occasion to) implements Event {}

        record CalledOff(LunchId lunch) implements Event {}

        record Counted(int count) implements Event {}

        record Ended(LunchId lunch, int count, @Nullable String how) implements Event {}

        /** After it had ended. */
        record PutRight(LunchId lunch, int count) implements Event {}

        record HowSaid(@Nullable String how) implements Event {}
    }

    static Decision<Event> decide(ListeningLunch lunch, Command command, Instant now) {
        return switch (command) {
            case Command.Plan(var occasion) -> plan(lunch, occasion, now);
            case Command.Change(var to) -> change(lunch, to, now);
            case Command.Cancel _ -> cancel(lunch, now);
            case Command.Count(var tap) -> count(lunch, tap, now);
            case Command.Finish(var how) -> finish(lunch, how, now);
            case Command.Unsay _ when lunch instanceof Held it && it.how() != null ->
                    agree(new Event.HowSaid(null));
            case Command.Unsay _ -> finish(lunch, null, now);
        };
    }

    private static Decision<Event> plan(ListeningLunch lunch, Occasion occasion, Instant now) {
        return switch (lunch) {
            case None _ when !occasion.startsAt().isAfter(now) -> past();
            case None _ -> agree(new Event.LunchSet(occasion));
            case Planned _, Held _, Cancelled _ -> agree(); // each date of a series once
        };
    }

    private static Decision<Event> change(ListeningLunch lunch, Occasion to, Instant now) {
        return switch (lunch) {
            case None _ -> notFound();
            case Held _ -> over();
            case Cancelled _ -> cancelled();
            case Planned it when !it.occasion().endsAt().isAfter(now) -> over();
            case Planned it when it.occasion().equals(to) -> agree();
            case Planned it
                    when !it.occasion().startsAt().equals(to.startsAt())
                            && !to.startsAt().isAfter(now) ->
                    past();
            case Planned it
                    when !it.occasion().startsAt().equals(to.startsAt()) && it.count() > 0 ->
                    came();
            case Planned _ -> agree(new Event.Moved(to));
        };
    }

    private static Decision<Event> cancel(ListeningLunch lunch, Instant now) {
        return switch (lunch) {
            case None _ -> notFound();
            case Held _ -> over();
            case Cancelled _ -> agree();
            case Planned it when it.count() > 0 -> came();
            case Planned it when !it.occasion().endsAt().isAfter(now) -> over();
            case Planned it -> agree(new Event.CalledOff(it.occasion().id()));
        };
    }

    private static Decision<Event> count(ListeningLunch lunch, Tap tap, Instant now) {
        return switch (lunch) {
            case None _ -> notFound();
            case Cancelled _ -> cancelled();
            case Planned it when now.isBefore(it.occasion().countsFrom()) -> early();
            case Planned it when tap.leavesFewerThanNobody(it.count()) -> nobody();
            case Planned it -> agree(new Event.Counted(tap.from(it.count())));
            case Held it when !it.occasion().puttableRightUntil().isAfter(now) -> over();
            case Held it when tap.leavesFewerThanNobody(it.count()) -> nobody();
            case Held it -> agree(new Event.PutRight(it.occasion().id(), tap.from(it.count())));
        };
    }

    private static Decision<Event> finish(ListeningLunch lunch, @Nullable String how, Instant now) {
        return switch (lunch) {
            case None _ -> notFound();
            case Cancelled _ -> cancelled();
            case Planned it when now.isBefore(it.occasion().startsAt()) -> early();
            case Planned it -> agree(new Event.Ended(it.occasion().id(), it.count(), how));
            case Held it when how == null || how.equals(it.how()) -> agree();
            case Held _ -> agree(new Event.HowSaid(how));
        };
    }

    private static Decision<Event> past() {
        return refuse("date-over", "Choose a day and time to come");
    }

    private static Decision<Event> over() {
        return refuse("lunch-over", "This lunch is over");
    }

    private static Decision<Event> cancelled() {
        return refuse("lunch-cancelled", "This lunch was cancelled: plan another one");
    }

    private static Decision<Event> came() {
        return refuse("people-came", "People were counted already, so this lunch takes place");
    }

    private static Decision<Event> early() {
        return refuse("too-early", "This lunch has not begun yet");
    }

    private static Decision<Event> nobody() {
        return refuse("nobody-counted", "Nobody is counted, so there is nobody to take away");
    }

    default ListeningLunch apply(Event event) {
        return switch (event) {
            case Event.LunchSet(var occasion) when this instanceof None -> new Planned(occasion, 0);
            case Event.Moved(var to) when this instanceof Planned it -> new Planned(to, it.count());
            case Event.CalledOff _ when this instanceof Planned it -> new Cancelled(it.occasion());
            case Event.Counted(var count) when this instanceof Planned it ->
                    new Planned(it.occasion(), count);
            case Event.Ended(_, var count, var how) when this instanceof Planned it ->
                    new Held(it.occasion(), count, how);
            case Event.PutRight(_, var count) when this instanceof Held it ->
                    new Held(it.occasion(), count, it.how());
            case Event.HowSaid(var how) when this instanceof Held it ->
                    new Held(it.occasion(), it.count(), how);
            case Event.LunchSet _,
                    Event.Moved _,
                    Event.CalledOff _,
                    Event.Counted _,
                    Event.Ended _,
                    Event.PutRight _,
                    Event.HowSaid _ ->
                    throw new ImpossibleException(this, event);
        };
    }
}
