package org.livingwell.intake.people.concern.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A worry about somebody's safety; while untold it is nowhere the person could come across it. */
public sealed interface Concern {

    /** Nobody raised it. */
    record None() implements Concern {}

    /** Somebody raised it. */
    sealed interface Noted extends Concern, About {

        Matter matter();

        Instant raisedAt();

        List<Share> shares();

        @Override
        default PersonId person() {
            return matter().person();
        }

        @Override
        default PlaceId place() {
            return matter().place();
        }
    }

    record Untold(Matter matter, Instant raisedAt, List<Share> shares) implements Noted {}

    /** The person knows; from here on they may read it. */
    record Told(
            Matter matter, Instant raisedAt, List<Share> shares, LocalDate toldOn, WorkerId toldBy)
            implements Noted {}

    /** What a worker may ask of it; {@code today} is the place's. */
    sealed interface Command {

        record Raise(Matter matter) implements Command {}

        record ShareOutside(Share share, LocalDate today) implements Command {}

        record TellPerson(LocalDate on, WorkerId by, LocalDate today) implements Command {}
    }

    /** Facts about it; never changed once published. */
    sealed interface Event {

        record Raised(Matter matter, Instant at) implements Event {}

        record SharedOutside(Share share) implements Event {}

        record PersonTold(Matter.About about, LocalDate on, WorkerId by) implements Event {}
    }

    static Decision<Event> decide(Concern concern, Command command, Instant now) {
        return switch (command) {
            case Command.Raise(var matter) ->
                    concern instanceof None ? agree(new Event.Raised(matter, now)) : agree();
            case Command.ShareOutside share -> share(concern, share);
            case Command.TellPerson tell -> tell(concern, tell);
        };
    }

    private static Decision<Event> share(Concern concern, Command.ShareOutside command) {
        if (concern instanceof None) return notFound();
        Share share = command.share();
        if (share.on().isAfter(command.today())) return toCome();
        if (!share.agreed() && share.reason() == null) {
            return refuse(
                    "reason-missing", "Say why it was shared although they did not agree to it");
        }
        return agree(new Event.SharedOutside(share));
    }

    private static Decision<Event> tell(Concern concern, Command.TellPerson tell) {
        return switch (concern) {
            case None _ -> notFound();
            case Told _ -> agree();
            case Untold it when tell.on().isBefore(earliest(it)) ->
                    refuse("date-over", "Choose the day it was raised, or later");
            case Untold _ when tell.on().isAfter(tell.today()) -> toCome();
            case Untold it ->
                    agree(new Event.PersonTold(it.matter().about(), tell.on(), tell.by()));
        };
    }

    /** A day earlier is let through: the place may be ahead of or behind UTC. */
    private static LocalDate earliest(Untold concern) {
        return LocalDate.ofInstant(concern.raisedAt(), ZoneOffset.UTC).minusDays(1);
    }

    private static Decision<Event> toCome() {
        return refuse("date-to-come", "Choose the day it took place");
    }

    default Concern apply(Event event) {
        return switch (event) {
            case Event.Raised(var matter, var at) ->
                    switch (this) {
                        case None _ -> new Untold(matter, at, List.of());
                        case Untold _, Told _ -> throw new ImpossibleException(this, event);
                    };
            case Event.SharedOutside(var share) ->
                    switch (this) {
                        case None _ -> throw new ImpossibleException(this, event);
                        case Untold(var matter, var at, var shares) ->
                                new Untold(matter, at, and(shares, share));
                        case Told(var matter, var at, var shares, var on, var by) ->
                                new Told(matter, at, and(shares, share), on, by);
                    };
            case Event.PersonTold(_, var on, var by) ->
                    switch (this) {
                        case Untold(var matter, var at, var shares) ->
                                new Told(matter, at, shares, on, by);
                        case None _, Told _ -> throw new ImpossibleException(this, event);
                    };
        };
    }

    private static List<Share> and(List<Share> shares, Share share) {
        var longer = new ArrayList<>(shares);
        longer.add(share);
        return List.copyOf(longer);
    }
}
