package org.livingwell.contact.reaching.question.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.HashedSecret;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

/** Something somebody is asked once, by a link that takes one answer. */
public sealed interface Question {

    /** Nobody asks. */
    record None() implements Question {}

    /** Somebody does, or did. */
    sealed interface Kept extends Question, About {

        Put put();

        /** What its link is found by; null until there is one. */
        @Nullable HashedSecret secret();

        @Override
        default PersonId person() {
            return put().person();
        }

        @Override
        default PlaceId place() {
            return put().place();
        }

        /** The same of whoever they are known as. */
        Kept of(PersonId known);
    }

    /**
     * It waits for an answer.
     *
     * @param wanted whether a message with the link is wanted already
     * @param inPerson whether no message gets there, so that a human asks
     */
    record Open(Put put, @Nullable HashedSecret secret, boolean wanted, boolean inPerson)
            implements Kept {

        @Override
        public Open of(PersonId known) {
            return new Open(put.of(known), secret, wanted, inPerson);
        }

        /** When something is to be done about it: to send it, or to let it end. */
        public Instant due() {
            return wanted ? put.until() : put.at();
        }
    }

    /** It has its answer, and takes no other. */
    record Answered(Put put, @Nullable HashedSecret secret, Answer answer) implements Kept {

        @Override
        public Answered of(PersonId known) {
            return new Answered(put.of(known), secret, answer);
        }
    }

    /**
     * Somebody has seen to the answer.
     *
     * @param seenAt when they did
     */
    record Seen(
            Put put,
            @Nullable HashedSecret secret,
            Answer answer,
            @Nullable WorkerId by,
            Instant seenAt)
            implements Kept {

        @Override
        public Seen of(PersonId known) {
            return new Seen(put.of(known), secret, answer, by, seenAt);
        }
    }

    /** Nobody answered in time. */
    record Lapsed(Put put, @Nullable HashedSecret secret, boolean inPerson, Instant at)
            implements Kept {

        @Override
        public Lapsed of(PersonId known) {
            return new Lapsed(put.of(known), secret, inPerson, at);
        }
    }

    /** They are known under another id, where it goes on. */
    record Dropped(PersonId person, PlaceId place) implements Question, About {}

    /** What may be asked of it. */
    sealed interface Command {

        /** A worker asks, or an event of another context does. */
        record Ask(Put put) implements Command {}

        /** An event of another context asks somebody to whom no message goes. */
        record AskInPerson(Put put, ForWhom whom) implements Command {}

        record MakeLink(HashedSecret secret) implements Command {}

        /** A message with the link is wanted. */
        record Want() implements Command {}

        /** The message did not get there, or did not say what it asks. */
        record NotReached(ForWhom whom) implements Command {}

        /** They are on a pause, and no message goes. */
        record Pause() implements Command {}

        /**
         * @param telling whether somebody is to be rung at once, of which nothing is kept
         */
        record GiveAnswer(
                HashedSecret secret,
                Choice choice,
                @Nullable Words words,
                boolean telling,
                ForWhom whom)
                implements Command {}

        /**
         * They said it to a worker.
         *
         * @param words what they said of it, where anything is written
         * @param telling whether somebody is to be rung at once, of which nothing is kept
         */
        record Hear(
                Choice choice, @Nullable Words words, boolean telling, WorkerId by, ForWhom whom)
                implements Command {}

        /**
         * A worker has read the answer and seen to it.
         *
         * @param place where they are now
         */
        record See(@Nullable WorkerId by, PlaceId place) implements Command {}

        record Lapse() implements Command {}

        /** It was somebody's who is known as this one. */
        record TakeOver(Kept it) implements Command {}

        record Drop(PersonId person, PlaceId place) implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record PutNow(Put put) implements Event {}

        record LinkMade(HashedSecret secret) implements Event {}

        record Wanted() implements Event {}

        record ToAskInPerson(PlaceId place, @Nullable Step step) implements Event {}

        /** Somebody is rung. */
        record Rung(PlaceId place, Step step) implements Event {}

        /**
         * @param step where it wants somebody
         * @param stepDone to ask in person, where that was somebody's step
         */
        record AnsweredNow(Put put, Answer answer, @Nullable Step step, @Nullable UUID stepDone)
                implements Event {}

        /**
         * @param step to read it, which nobody needs to do any more
         */
        record SeenTo(UUID step, @Nullable WorkerId by, PlaceId place, Instant at)
                implements Event {}

        record LapsedNow(Instant at) implements Event {}

        record TakenOver(Kept it) implements Event {}

        record DroppedNow(PersonId person, PlaceId place) implements Event {}
    }

    default Question apply(Event event) {
        return switch (event) {
            case Event.PutNow(var put) -> new Open(put, null, false, false);
            case Event.LinkMade(var secret) -> {
                var it = open(event);
                yield new Open(it.put(), secret, it.wanted(), it.inPerson());
            }
            case Event.Wanted() -> {
                var it = open(event);
                yield new Open(it.put(), it.secret(), true, it.inPerson());
            }
            case Event.ToAskInPerson(var place, _) -> {
                var it = open(event);
                yield new Open(it.put().in(place), it.secret(), it.wanted(), true);
            }
            case Event.Rung(var place, _) ->
                    this instanceof Lapsed(var put, var secret, var inPerson, var at)
                            ? new Lapsed(put.in(place), secret, inPerson, at)
                            : rung(open(event), place);
            case Event.AnsweredNow(var put, var answer, _, _) ->
                    new Answered(put, kept(event).secret(), answer);
            case Event.SeenTo(_, var by, var place, var at) -> {
                if (!(this instanceof Answered(var put, var secret, var answer))) {
                    throw new ImpossibleException(this, event);
                }
                yield new Seen(put.in(place), secret, answer, by, at);
            }
            case Event.LapsedNow(var at) -> {
                var it = open(event);
                yield new Lapsed(it.put(), it.secret(), it.inPerson(), at);
            }
            case Event.TakenOver(var it) -> it;
            case Event.DroppedNow(var person, var place) -> new Dropped(person, place);
        };
    }

    private static Open rung(Open it, PlaceId place) {
        return new Open(it.put().in(place), it.secret(), it.wanted(), it.inPerson());
    }

    private Open open(Event event) {
        if (this instanceof Open it) return it;
        throw new ImpossibleException(this, event);
    }

    private Kept kept(Event event) {
        if (this instanceof Kept it) return it;
        throw new ImpossibleException(this, event);
    }
}
