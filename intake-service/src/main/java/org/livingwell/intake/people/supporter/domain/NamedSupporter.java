package org.livingwell.intake.people.supporter.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody named in a person's plan as who supports them, until somebody spoke with them alone: who
 * it is stays with the plan, and is here for that long.
 */
public sealed interface NamedSupporter {

    /** Nothing was heard of them. */
    record None() implements NamedSupporter {}

    /** Of one entry of the plan. */
    sealed interface Heard extends NamedSupporter, About {

        @Override
        PersonId person();

        /** The last that was heard of the entry, among its events. */
        long sequence();
    }

    /** Nobody spoke with them yet. */
    sealed interface Standing extends Heard {

        /** Since when they are named. */
        Instant since();

        /** To speak with them, as careplan named it; null where it was not kept yet. */
        @Nullable UUID step();
    }

    /** Who it is, is asked for. */
    record Wanted(
            PersonId person,
            PlaceId place,
            long sequence,
            Instant since,
            @Nullable UUID step,
            int tries,
            Instant due)
            implements Standing {}

    record Known(
            PersonId person,
            PlaceId place,
            long sequence,
            Instant since,
            @Nullable UUID step,
            Who who)
            implements Standing {}

    /** Spoken with, or not named any more: nothing of who it is stays. */
    record Over(PersonId person, PlaceId place, long sequence) implements Heard {}

    /** What events and timers may ask of it. */
    sealed interface Command {

        record HearNamed(
                PersonId person, PlaceId place, long sequence, Instant at, @Nullable UUID step)
                implements Command {}

        /** The entry says something else now. */
        record HearCorrected(long sequence) implements Command {}

        /** They are not to be spoken with any more, or were. */
        record HearOver(long sequence) implements Command {}

        /** Whoever's plan it is died: nobody is to be spoken with for it. */
        record HearDied() implements Command {}

        record TryLater() implements Command {}

        /**
         * @param due when it was asked for
         * @param who null where the plan names nobody there any more
         */
        record Hear(Instant due, @Nullable Who who) implements Command {}
    }

    /** Facts about it; none of them leaves intake. */
    sealed interface Event {

        record Asked(
                PersonId person,
                PlaceId place,
                long sequence,
                Instant since,
                @Nullable UUID step,
                Instant due)
                implements Event {}

        record Postponed(int tries, Instant due) implements Event {}

        record Told(Who who) implements Event {}

        record Ended(long sequence) implements Event {}
    }

    default NamedSupporter apply(Event event) {
        return switch (event) {
            case Event.Asked(var person, var place, var sequence, var since, var step, var due) ->
                    new Wanted(person, place, sequence, since, step, 0, due);
            case Event.Postponed(var tries, var due) -> {
                var it = wanted(event);
                yield new Wanted(it.person, it.place, it.sequence, it.since, it.step, tries, due);
            }
            case Event.Told(var who) -> {
                var it = wanted(event);
                yield new Known(it.person, it.place, it.sequence, it.since, it.step, who);
            }
            case Event.Ended(var sequence) -> {
                if (!(this instanceof Standing it)) throw new ImpossibleException(this, event);
                yield new Over(it.person(), it.place(), sequence);
            }
        };
    }

    private Wanted wanted(Event event) {
        if (this instanceof Wanted it) return it;
        throw new ImpossibleException(this, event);
    }
}
