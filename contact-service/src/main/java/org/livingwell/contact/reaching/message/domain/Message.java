package org.livingwell.contact.reaching.message.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.UUID;

/** One message to somebody: it goes at most once, and what ended never goes again. */
public sealed interface Message {

    /** Nobody asked for it. */
    record None() implements Message {}

    /** Somebody did. */
    sealed interface Begun extends Message, About {

        Asked asked();

        @Override
        default PersonId person() {
            return asked().person();
        }

        @Override
        default PlaceId place() {
            return asked().place();
        }
    }

    /**
     * It may go when it is due, if the gate lets it then.
     *
     * @param tries how often in a row nobody could say whether it may go, or take it
     * @param rule what kept it back last; null where no rule did
     */
    record Wanted(Asked asked, int tries, Instant due, @Nullable String rule) implements Begun {}

    /**
     * It is being handed over, or was when the process died.
     *
     * @param off whether it is not wanted any more, if it did not go
     * @param stopped the rule that stopped it; null where none did
     */
    record Sending(Asked asked, int tries, Attempt attempt, boolean off, @Nullable String stopped)
            implements Begun {}

    /**
     * A letter that a worker is asked to print and to post, for nobody carries it.
     *
     * @param until when it is to be posted at the latest
     * @param due when it is looked at next
     * @param step of whoever is asked; null once that is over
     * @param opened by a worker, to print it, so that it may have gone; null until then
     */
    record ToPost(
            Asked asked, Instant until, Instant due, @Nullable UUID step, @Nullable Attempt opened)
            implements Begun {}

    /** A provider has it, or the post. */
    record Sent(Asked asked, Attempt attempt, String provider, String reference, Instant at)
            implements Begun {}

    /**
     * What became of it.
     *
     * @param attempt null where it was never handed over
     * @param why a code; null where there is nothing to say
     */
    record Over(Asked asked, End end, @Nullable Attempt attempt, @Nullable String why, Instant at)
            implements Begun {}

    /**
     * It is not wanted any more, maybe before it was heard that it is.
     *
     * @param asked null where nobody asked for it yet
     */
    record CalledOff(PersonId person, PlaceId place, @Nullable Asked asked, Instant at)
            implements Message, About {}

    /**
     * They are known under another id, and nothing goes to this one.
     *
     * @param moved what was still to be told, which is wanted for whom they are; null where none is
     * @param opened where that is a letter which may be in the post; null where none is
     */
    record Dropped(PersonId person, PlaceId place, @Nullable Asked moved, @Nullable Attempt opened)
            implements Message, About {}

    /** How it ended. */
    enum End {
        DELIVERED,
        FAILED,
        WITHHELD,
        /** It may have gone; it is never sent again by itself. */
        UNSURE,
        USELESS
    }

    /** What other rooms, timers and providers ask of it. */
    sealed interface Command {

        record Want(Asked asked) implements Command {}

        record CallOff(PersonId person, PlaceId place) implements Command {}

        /**
         * It is handed over now, by whoever could save this.
         *
         * @param due of what was looked at; another one is somebody else's business
         */
        record Begin(Instant due, SentBy way, String key, boolean known) implements Command {}

        /**
         * A rule keeps it back.
         *
         * @param next when it may be tried again; null where that hangs on somebody
         */
        record HoldBack(Instant due, String rule, @Nullable Instant next, ForWhom step)
                implements Command {}

        /**
         * Nobody can say yet.
         *
         * @param rule which passes by itself; null where something is not to be had
         */
        record TryLater(Instant due, @Nullable String rule) implements Command {}

        /** This process may not look yet; another may, and soon, so that it counts as no try. */
        record NotYet(Instant due) implements Command {}

        /**
         * Nobody carries this letter, and a worker is asked to post it.
         *
         * @param until when it is to be posted at the latest
         */
        record AskToPost(Instant due, Instant until, ForWhom step) implements Command {}

        /** A worker opens it, to print it. */
        record Open(String key, boolean known) implements Command {}

        record RecordPosted() implements Command {}

        /**
         * A letter to post is looked at again.
         *
         * @param still whether it would be asked for now as it was; what was opened stays
         */
        record Reconsider(Instant due, boolean still) implements Command {}

        /** It helps nobody any more. */
        record TooLate(Instant due, ForWhom step) implements Command {}

        /**
         * They paused, left or died: what was asked for before is not sent after.
         *
         * @param since when
         */
        record Stop(String rule, Instant since, ForWhom step) implements Command {}

        /**
         * What came of a handing over.
         *
         * @param at when it began
         */
        record Hand(Instant at, Outcome outcome, ForWhom step) implements Command {}

        /** The time is over in which it would be known what became of it. */
        record FindInSending(ForWhom step) implements Command {}

        /**
         * The provider says what became of it, be it heard of before it was known to be sent.
         *
         * @param failed a code; null where it was delivered
         */
        record Receive(@Nullable String failed, ForWhom step) implements Command {}

        /** It did reach them, as they told a worker; an answer may be anybody's. */
        record Confirm() implements Command {}

        /** It did not after all: nobody is known to be reached there. */
        record Doubt() implements Command {}

        record Drop(PersonId person, PlaceId place) implements Command {}

        /** A letter to whom they were taken for was opened, and may be in the post. */
        record TakeOpened(Asked asked, Attempt opened, ForWhom step) implements Command {}
    }

    /** What a provider made of it. */
    sealed interface Outcome {

        record Taken(String provider, String reference) implements Outcome {}

        /** They never will. */
        record Refused(String code) implements Outcome {}

        /** It certainly did not go. */
        record NotTaken() implements Outcome {}

        record Unsure() implements Outcome {}
    }

    /** Facts about it. */
    sealed interface Event {

        record AskedFor(Asked asked) implements Event {}

        record Began(Attempt attempt) implements Event {}

        /**
         * @param news whether another rule kept it back before, or none did
         */
        record HeldBack(Asked asked, int tries, Instant due, String rule, boolean news)
                implements Event {}

        record Postponed(int tries, Instant due) implements Event {}

        record Taken(Asked asked, SentBy way, String provider, String reference, Instant at)
                implements Event {}

        /**
         * @param step of whoever is asked to post it
         */
        record WaitsForPost(Asked asked, Instant until, Instant due, Step step) implements Event {}

        record Opened(Attempt attempt) implements Event {}

        record StillToPost(Instant due) implements Event {}

        /** Nobody is asked to post it any more. */
        record Settled(Asked asked, UUID step) implements Event {}

        /**
         * @param step for a human, where it mattered
         */
        record Ended(Asked asked, End end, @Nullable String why, Instant at, @Nullable Step step)
                implements Event {}

        record NotWanted(PersonId person, PlaceId place, Instant at) implements Event {}

        /**
         * While it was being handed over.
         *
         * @param rule that stopped it; null where nobody wants it any more
         */
        record NotWantedMeanwhile(@Nullable String rule) implements Event {}

        record Confirmed() implements Event {}

        record Doubted() implements Event {}

        record DroppedNow(PersonId person, PlaceId place) implements Event {}

        record CameOpened(Asked asked, Attempt opened) implements Event {}
    }

    default Message apply(Event event) {
        return Became.of(this, event);
    }

    /** How it was handed over; null where it was not. */
    default @Nullable Attempt attempt() {
        return switch (this) {
            case Sending it -> it.attempt();
            case Sent it -> it.attempt();
            case Over it -> it.attempt();
            case ToPost it -> it.opened();
            case None _, Wanted _, CalledOff _, Dropped _ -> null;
        };
    }
}
