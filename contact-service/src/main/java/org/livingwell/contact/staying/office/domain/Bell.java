package org.livingwell.contact.staying.office.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which urgent steps whoever is on duty in a place is told of: one a place, so that many that come
 * at once are one message.
 */
public sealed interface Bell {

    /** Whatever comes within this time after a message waits for the next. */
    Duration GATHERED = Duration.ofMinutes(1);

    /** How long whoever took it has to tell; then another instance tries. */
    Duration TRIES_FOR = Duration.ofMinutes(1);

    /** More than wait anywhere; the next one is asked for again until there is room. */
    int MOST = 500;

    /** Nobody was ever told anything. */
    record None() implements Bell {}

    /**
     * @param notBefore when the next message may leave
     */
    record Kept(PlaceId place, List<Call> calls, Instant notBefore) implements Bell, About {

        @Override
        public @Nullable PersonId person() {
            return null;
        }

        private Kept with(List<Call> calls) {
            return new Kept(place, calls, notBefore);
        }

        /** When it rings next; empty where nothing is to be told. */
        public Optional<Instant> due() {
            return calls.stream()
                    .map(Call::due)
                    .min(Instant::compareTo)
                    .map(first -> first.isBefore(notBefore) ? notBefore : first);
        }

        /** What one message tells of: all that is due by the time another could leave. */
        public List<Call> ringing(Instant now) {
            Instant until = now.plus(GATHERED);
            return calls.stream().filter(it -> !it.due().isAfter(until)).toList();
        }
    }

    /** What may be asked of it. */
    sealed interface Command {

        record Ask(PlaceId place, Call call) implements Command {}

        /**
         * Asked by the timer before it tells anybody, so that one of many instances does.
         *
         * @param quiet steps that somebody has taken or ended meanwhile
         */
        record Take(Set<UUID> quiet) implements Command {}

        /**
         * Asked by the timer once somebody was told.
         *
         * @param told of which steps
         * @param within how long somebody has to take them after the first ring, a setting of the
         *     place
         */
        record Ring(Set<UUID> told, Duration within) implements Command {}
    }

    /** Facts about it; none is published. */
    sealed interface Event {

        record Asked(PlaceId place, Call call) implements Event {}

        record Taken(List<Call> calls, Instant until) implements Event {}

        record Rung(List<Call> calls, Instant until) implements Event {}
    }

    static Decision<Event> decide(Bell bell, Command command, Instant now) {
        return switch (command) {
            case Command.Ask(var place, var call) -> ask(bell, place, call);
            case Command.Take(var quiet) ->
                    bell instanceof Kept kept ? take(kept, quiet, now) : agree();
            case Command.Ring ring -> bell instanceof Kept kept ? ring(kept, ring, now) : agree();
        };
    }

    /** What rang before and is asked for anew rings as if it were the first time. */
    private static Decision<Event> ask(Bell bell, PlaceId place, Call call) {
        List<Call> calls = bell instanceof Kept kept ? kept.calls : List.of();
        var same = calls.stream().filter(it -> it.step().equals(call.step())).findFirst();
        if (same.isPresent() && !same.get().again()) return agree();
        return same.isPresent() || calls.size() < MOST
                ? agree(new Event.Asked(place, call))
                : refuse("bell-full", "Too many wait to be told of");
    }

    private static Decision<Event> take(Kept bell, Set<UUID> quiet, Instant now) {
        if (bell.due().filter(due -> !due.isAfter(now)).isEmpty()) return agree();
        var left = bell.calls.stream().filter(it -> !quiet.contains(it.step())).toList();
        boolean nobody = bell.with(left).ringing(now).isEmpty();
        return agree(new Event.Taken(left, nobody ? bell.notBefore : now.plus(TRIES_FOR)));
    }

    private static Decision<Event> ring(Kept bell, Command.Ring ring, Instant now) {
        var calls =
                bell.calls.stream()
                        .map(
                                it ->
                                        ring.told().contains(it.step())
                                                ? it.next(now, ring.within())
                                                : it)
                        .toList();
        return agree(new Event.Rung(calls, now.plus(GATHERED)));
    }

    default Bell apply(Event event) {
        return switch (event) {
            case Event.Asked(var place, var call) ->
                    switch (this) {
                        case None _ -> new Kept(place, List.of(call), call.due());
                        case Kept it -> it.with(and(it.calls, call));
                    };
            case Event.Taken(var calls, var until) -> rings(event, calls, until);
            case Event.Rung(var calls, var until) -> rings(event, calls, until);
        };
    }

    private Kept rings(Event event, List<Call> calls, Instant until) {
        if (this instanceof Kept it) return new Kept(it.place, calls, until);
        throw new ImpossibleException(this, event);
    }

    private static List<Call> and(List<Call> calls, Call one) {
        var others = calls.stream().filter(it -> !it.step().equals(one.step()));
        return Stream.concat(others, Stream.of(one)).toList();
    }
}
