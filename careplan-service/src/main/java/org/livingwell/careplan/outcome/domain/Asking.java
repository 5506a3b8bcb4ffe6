package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** When somebody was asked how the help was for them, and when they are next. */
public sealed interface Asking {

    /** Nothing happened yet after which anybody is asked. */
    record None() implements Asking {}

    /**
     * @param lookOn the day on which it is looked whether to ask them, as they have been here for
     *     three months; null where that is over
     * @param atThreeMonths whether they were asked then
     * @param askedOn the last time; null where they never were
     */
    record Kept(
            PersonId person,
            PlaceId place,
            @Nullable LocalDate lookOn,
            boolean atThreeMonths,
            @Nullable LocalDate askedOn)
            implements Asking, About {

        private Kept looking(@Nullable LocalDate on) {
            return new Kept(person, place, on, atThreeMonths, askedOn);
        }
    }

    /** What may be asked of it. */
    sealed interface Command {

        /**
         * They were welcomed, for the first time or back.
         *
         * @param on which day
         */
        record Begin(PersonId person, PlaceId place, LocalDate on) implements Command {}

        /**
         * Something happened after which they are asked.
         *
         * @param on which day it did
         */
        record Happen(
                PersonId person,
                PlaceId place,
                Occasion occasion,
                LocalDate on,
                Presence presence,
                LocalDate today)
                implements Command {}

        /**
         * They may have been here for three months.
         *
         * @param place where they are now
         */
        record Look(PlaceId place, Presence presence, LocalDate today) implements Command {}
    }

    /** Facts about it; never changed once published. */
    sealed interface Event {

        record Began(PersonId person, PlaceId place, LocalDate lookOn) implements Event {}

        /**
         * @param question the id it has, here and with whoever asks them
         * @param until when they may answer
         */
        record AskedNow(
                PersonId person,
                PlaceId place,
                Occasion occasion,
                UUID question,
                LocalDate on,
                Instant until)
                implements Event {}

        record PutOff(LocalDate lookOn) implements Event {}

        /** They are not asked at three months. */
        record PassedBy() implements Event {}
    }

    default Asking apply(Event event) {
        return switch (event) {
            case Event.Began(var person, var place, var lookOn) ->
                    switch (this) {
                        case None _ -> new Kept(person, place, lookOn, false, null);
                        case Kept it ->
                                new Kept(person, place, lookOn, it.atThreeMonths(), it.askedOn());
                    };
            case Event.AskedNow(var person, var place, var occasion, _, var on, _) -> {
                boolean atThreeMonths = occasion == Occasion.THREE_MONTHS;
                yield switch (this) {
                    case None _ -> new Kept(person, place, null, atThreeMonths, on);
                    case Kept it ->
                            new Kept(
                                    person,
                                    place,
                                    atThreeMonths ? null : it.lookOn(),
                                    atThreeMonths || it.atThreeMonths(),
                                    on);
                };
            }
            case Event.PutOff(var lookOn) -> kept(event).looking(lookOn);
            case Event.PassedBy() -> kept(event).looking(null);
        };
    }

    private Kept kept(Event event) {
        if (this instanceof Kept it) return it;
        throw new ImpossibleException(this, event);
    }
}
