package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** When somebody was asked how the help was for them, and when they are next. */
public sealed interface Asking {

    /** Nothing happened yet after which anybody is asked. */
    record None() implements Asking {}

    /**
     * @param lookOn the day on which it is looked whether to ask them, as they have been here for
     *     three months; null where that is over
     * @param atThreeMonths whether they were asked then
     * @param askedOn the last time; null where they never were
     * @param unsure what happened while it was not known here where they are, the earliest first
     */
    record Kept(
            PersonId person,
            PlaceId place,
            @Nullable LocalDate lookOn,
            boolean atThreeMonths,
            @Nullable LocalDate askedOn,
            List<Unsure> unsure)
            implements Asking, About {

        /** The next day on which anything of it is looked at; null where none is. */
        public @Nullable LocalDate dueOn() {
            return Stream.concat(unsure.stream().map(Unsure::lookOn), Stream.ofNullable(lookOn))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        /** Whether something is looked at by then that happened while it was in doubt. */
        public boolean isUnsure(LocalDate by) {
            return unsure.stream().anyMatch(it -> !it.lookOn().isAfter(by));
        }

        private Kept looking(@Nullable LocalDate on) {
            return new Kept(person, place, on, atThreeMonths, askedOn, unsure);
        }

        private Kept unsure(List<Unsure> now) {
            return new Kept(person, place, lookOn, atThreeMonths, askedOn, now);
        }

        private List<Unsure> without(Occasion occasion) {
            return unsure.stream().filter(it -> it.occasion() != occasion).toList();
        }
    }

    /**
     * Something happened after which they may be asked, once it is known where they are.
     *
     * @param on which day it did
     * @param lookOn when that is looked at
     */
    record Unsure(Occasion occasion, LocalDate on, LocalDate lookOn) {}

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
         * They may have been here for three months, or it may be known by now where they are.
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

        /** It is not known here where they are; the last that happened of its kind counts. */
        record Doubted(PersonId person, PlaceId place, Unsure what) implements Event {}

        /** It is known by now, or of no use any more. */
        record Settled(Occasion occasion) implements Event {}
    }

    default Asking apply(Event event) {
        return switch (event) {
            case Event.Began(var person, var place, var lookOn) ->
                    switch (this) {
                        case None _ -> new Kept(person, place, lookOn, false, null, List.of());
                        case Kept it ->
                                new Kept(
                                        person,
                                        place,
                                        lookOn,
                                        it.atThreeMonths(),
                                        it.askedOn(),
                                        it.unsure());
                    };
            case Event.AskedNow(var person, var place, var occasion, _, var on, _) -> {
                boolean atThreeMonths = occasion == Occasion.THREE_MONTHS;
                yield switch (this) {
                    case None _ -> new Kept(person, place, null, atThreeMonths, on, List.of());
                    case Kept it ->
                            new Kept(
                                    person,
                                    place,
                                    atThreeMonths ? null : it.lookOn(),
                                    atThreeMonths || it.atThreeMonths(),
                                    on,
                                    it.unsure());
                };
            }
            case Event.PutOff(var lookOn) -> kept(event).looking(lookOn);
            case Event.PassedBy() -> kept(event).looking(null);
            case Event.Doubted(var person, var place, var what) -> {
                Kept it =
                        this instanceof Kept kept
                                ? kept
                                : new Kept(person, place, null, false, null, List.of());
                var others = it.without(what.occasion());
                yield it.unsure(Stream.concat(others.stream(), Stream.of(what)).toList());
            }
            case Event.Settled(var occasion) -> {
                Kept it = kept(event);
                yield it.unsure(it.without(occasion));
            }
        };
    }

    private Kept kept(Event event) {
        if (this instanceof Kept it) return it;
        throw new ImpossibleException(this, event);
    }
}
