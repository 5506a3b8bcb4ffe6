package org.livingwell.intake.arriving.huddle.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The team's short meeting over new introductions and people who need thought. */
public sealed interface Huddle {

    /** Nobody has gathered. */
    record None() implements Huddle {}

    /** Somebody has; about nobody of whom it decides. */
    sealed interface Gathered extends Huddle, About {

        LocalDate on();

        List<WorkerId> came();

        List<Resolve> resolves();

        @Override
        default @Nullable PersonId person() {
            return null;
        }
    }

    record Open(PlaceId place, LocalDate on, List<WorkerId> came, List<Resolve> resolves)
            implements Gathered {}

    record Held(PlaceId place, LocalDate on, List<WorkerId> came, List<Resolve> resolves)
            implements Gathered {}

    /** What a team may ask of its huddle; {@code today} is the place's. */
    sealed interface Command {

        record Gather(PlaceId place, LocalDate on, LocalDate today) implements Command {}

        record ComeTogether(List<WorkerId> came) implements Command {}

        record Decide(Resolve resolve, LocalDate today) implements Command {}

        record Close() implements Command {}
    }

    /** Facts about a huddle; never changed once published. */
    sealed interface Event {

        record Began(PlaceId place, LocalDate on) implements Event {}

        record CameTogether(List<WorkerId> came) implements Event {}

        record Resolved(Resolve resolve) implements Event {}

        record Closed(int decided) implements Event {}
    }

    static Decision<Event> decide(Huddle huddle, Command command, Instant now) {
        return switch (command) {
            case Command.Gather gather -> gather(huddle, gather);
            case Command.ComeTogether(var came) ->
                    switch (huddle) {
                        case None _ -> notFound();
                        case Held _ -> over();
                        case Open open when came.equals(open.came()) -> agree();
                        case Open _ -> agree(new Event.CameTogether(came));
                    };
            case Command.Decide(var resolve, var today) ->
                    switch (huddle) {
                        case None _ -> notFound();
                        case Held _ -> over();
                        case Open _ when resolve.due().isBefore(today) ->
                                refuse("date-over", "Choose today or later for the next step");
                        case Open _ -> agree(new Event.Resolved(resolve));
                    };
            case Command.Close _ ->
                    switch (huddle) {
                        case None _ -> notFound();
                        case Held _ -> agree();
                        case Open open -> agree(new Event.Closed(open.resolves().size()));
                    };
        };
    }

    private static Decision<Event> gather(Huddle huddle, Command.Gather gather) {
        return switch (huddle) {
            case Open _, Held _ -> agree(); // one a day
            case None _ when gather.on().isAfter(gather.today()) ->
                    refuse("date-to-come", "Start it on the day");
            case None _ -> agree(new Event.Began(gather.place(), gather.on()));
        };
    }

    private static Decision<Event> over() {
        return refuse("huddle-over", "This huddle has ended; there is one every day");
    }

    default Huddle apply(Event event) {
        return switch (event) {
            case Event.Began(var place, var on) ->
                    switch (this) {
                        case None _ -> new Open(place, on, List.of(), List.of());
                        case Open _, Held _ -> throw new ImpossibleException(this, event);
                    };
            case Event.CameTogether(var came) -> {
                var it = open(event);
                yield new Open(it.place(), it.on(), came, it.resolves());
            }
            case Event.Resolved(var resolve) -> {
                var it = open(event);
                yield new Open(it.place(), it.on(), it.came(), and(it.resolves(), resolve));
            }
            case Event.Closed _ -> {
                var it = open(event);
                yield new Held(it.place(), it.on(), it.came(), it.resolves());
            }
        };
    }

    private Open open(Event event) {
        return switch (this) {
            case Open it -> it;
            case None _, Held _ -> throw new ImpossibleException(this, event);
        };
    }

    private static List<Resolve> and(List<Resolve> resolves, Resolve resolve) {
        var longer = new ArrayList<>(resolves);
        longer.add(resolve);
        return List.copyOf(longer);
    }
}
