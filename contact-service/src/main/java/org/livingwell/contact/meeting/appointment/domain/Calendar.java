package org.livingwell.contact.meeting.appointment.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.HashedSecret;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.Objects;

/** The address at which a calendar program reads somebody's appointments; one works at a time. */
public sealed interface Calendar {

    /** Nobody made one. */
    record None() implements Calendar {}

    /** One was made, of a person's appointments, or of a worker's where there is no person. */
    sealed interface Made extends Calendar, About {}

    record Works(
            @Nullable PersonId person,
            PlaceId place,
            HashedSecret secret,
            Instant madeAt,
            WorkerId madeBy)
            implements Made {}

    /**
     * Nothing is read there until a new one is made.
     *
     * @param by null where nobody asked: somebody else may see what their device shows
     */
    record Revoked(@Nullable PersonId person, PlaceId place, Instant at, @Nullable WorkerId by)
            implements Made {}

    /** What may be asked of it. */
    sealed interface Command {

        /**
         * The one before works no more.
         *
         * @param shows whether anything may be shown there now; nobody makes in that time what
         *     would begin to show on a device that somebody else may have had
         * @param instead of the one that works as whoever asks knows; null where none does
         */
        record Make(
                @Nullable PersonId person,
                PlaceId place,
                HashedSecret secret,
                WorkerId by,
                boolean shows,
                @Nullable HashedSecret instead)
                implements Command {}

        record Revoke(WorkerId by) implements Command {}

        /**
         * Somebody else may see what their device shows: what was made before is theirs alone no
         * more, also once that is over.
         *
         * @param said when that was said
         */
        record DeviceShared(Instant said) implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record AddressMade(
                @Nullable PersonId person,
                PlaceId place,
                HashedSecret secret,
                Instant at,
                WorkerId by)
                implements Event {}

        record AddressRevoked(@Nullable WorkerId by, Instant at) implements Event {}
    }

    static Decision<Event> decide(Calendar calendar, Command command, Instant now) {
        return switch (command) {
            case Command.Make make -> make(calendar, make, now);
            case Command.Revoke(var by) ->
                    calendar instanceof Works ? agree(new Event.AddressRevoked(by, now)) : agree();
            case Command.DeviceShared(var said) ->
                    calendar instanceof Works it && !it.madeAt().isAfter(said)
                            ? agree(new Event.AddressRevoked(null, now))
                            : agree();
        };
    }

    /** Of two at once one is made: nobody is shown an address that works no more. */
    private static Decision<Event> make(Calendar calendar, Command.Make it, Instant now) {
        if (!it.shows()) return refuse("shows-nothing", "Just now it would show nothing");
        if (!Objects.equals(working(calendar), it.instead())) {
            return refuse("made-meanwhile", "Another address was made just now: look at it first");
        }
        return agree(new Event.AddressMade(it.person(), it.place(), it.secret(), now, it.by()));
    }

    /** What its address is found by; null where none works. */
    static @Nullable HashedSecret working(Calendar calendar) {
        return calendar instanceof Works it ? it.secret() : null;
    }

    default Calendar apply(Event event) {
        return switch (event) {
            case Event.AddressMade(var person, var place, var secret, var at, var by) ->
                    new Works(person, place, secret, at, by);
            case Event.AddressRevoked(var by, var at) -> {
                if (!(this instanceof Works it)) throw new ImpossibleException(this, event);
                yield new Revoked(it.person(), it.place(), at, by);
            }
        };
    }
}
