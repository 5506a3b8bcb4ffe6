package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was said about us: what could have been better, as a plan says it, or a complaint;
 * a lead who is not its subject answers it by a day.
 */
public sealed interface Heard {

    /** Nothing was said. */
    record None() implements Heard {}

    /** Something was. */
    sealed interface Said extends Heard, About {

        Matter matter();

        /**
         * What it was as it was said, whatever was done since; what was taken back is.
         *
         * @param day on which it was said
         */
        default Said asSaid(LocalDate day) {
            return this instanceof Over
                    ? new Over(matter(), null)
                    : new Waiting(matter(), matter().from(day), null, null, null);
        }

        @Override
        default PersonId person() {
            return matter().person();
        }

        @Override
        default PlaceId place() {
            return matter().place();
        }
    }

    /**
     * @param step for whoever answers; of a complaint there is one only once it is late
     * @param rang the latest day that was promised and went by; whoever finishes its step without
     *     an answer ends no promise. Null where none went by
     */
    record Waiting(
            Matter matter,
            Days days,
            @Nullable Instant acknowledged,
            @Nullable UUID step,
            @Nullable LocalDate rang)
            implements Said {

        /** The next promised day that is looked at; null where each went by. */
        public @Nullable LocalDate ahead() {
            return days.ahead(rang);
        }
    }

    record Answered(Matter matter, Reply reply) implements Said {}

    /**
     * It is not for us any more.
     *
     * @param reply where there was one
     */
    record Over(Matter matter, @Nullable Reply reply) implements Said {}

    /** What may be asked of it. */
    sealed interface Command {

        /** Told to us, or shown to us again. */
        record Tell(Matter matter, LocalDate today) implements Command {}

        /** It is not shown to us any more. */
        record Hide() implements Command {}

        /**
         * Whoever complained takes it back.
         *
         * @param unknowing whether they may have to know nothing, an answer included
         */
        record Withdraw(Reader by, boolean unknowing) implements Command {}

        record Acknowledge(Reader by) implements Command {}

        record Answer(Reader by, Words text) implements Command {}

        record Move(PlaceId to) implements Command {}

        /**
         * A day by which something is promised may be over.
         *
         * @param died whether whoever it is about died
         */
        record LookAtDays(LocalDate today, boolean died) implements Command {}
    }

    /** Facts about it; never changed once published. */
    sealed interface Event {

        /**
         * @param step null for a complaint, which is nobody's to see but the leads'
         */
        record Told(Matter matter, Days days, @Nullable UUID step) implements Event {}

        /** What was answered before stands. */
        record ShownAgain() implements Event {}

        /**
         * @param done what rang because it was late
         */
        record AcknowledgedNow(Instant at, @Nullable UUID done) implements Event {}

        record AnsweredNow(Matter matter, Reply reply, @Nullable UUID done) implements Event {}

        record NotForUs(Matter matter, @Nullable UUID done) implements Event {}

        record MovedTo(PlaceId place) implements Event {}

        /**
         * @param step the one it has, or a new one where it has none
         */
        record Late(UUID step, LocalDate day, LocalDate today) implements Event {}

        /** A promised day went by of somebody who died: no step is opened for them. */
        record NobodyToTell(LocalDate day) implements Event {}
    }

    default Heard apply(Event event) {
        return switch (event) {
            case Event.Told(var matter, var days, var step) ->
                    new Waiting(matter, days, null, step, null);
            case Event.ShownAgain _ -> {
                if (this instanceof Over(var matter, var reply) && reply != null) {
                    yield new Answered(matter, reply);
                }
                throw new ImpossibleException(this, event);
            }
            case Event.AcknowledgedNow(var at, _) -> {
                var it = waiting(event);
                yield new Waiting(it.matter(), it.days().acknowledged(), at, null, it.rang());
            }
            case Event.AnsweredNow(_, var reply, _) -> new Answered(waiting(event).matter(), reply);
            case Event.NotForUs _ ->
                    switch (this) {
                        case Waiting(var matter, _, _, _, _) -> new Over(matter, null);
                        case Answered(var matter, var reply) -> new Over(matter, reply);
                        case None _, Over _ -> throw new ImpossibleException(this, event);
                    };
            case Event.MovedTo(var place) ->
                    switch (this) {
                        case Waiting(var it, var days, var at, var step, var rang) ->
                                new Waiting(it.in(place), days, at, step, rang);
                        case Answered(var it, var reply) -> new Answered(it.in(place), reply);
                        case Over(var it, var reply) -> new Over(it.in(place), reply);
                        case None _ -> throw new ImpossibleException(this, event);
                    };
            case Event.Late(var step, var day, _) -> {
                var it = waiting(event);
                yield new Waiting(it.matter(), it.days(), it.acknowledged(), step, day);
            }
            case Event.NobodyToTell(var day) -> {
                var it = waiting(event);
                yield new Waiting(it.matter(), it.days(), it.acknowledged(), it.step(), day);
            }
        };
    }

    private Waiting waiting(Event event) {
        if (this instanceof Waiting it) return it;
        throw new ImpossibleException(this, event);
    }
}
