package org.livingwell.intake.rights.copy.domain;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of everything kept about somebody, from being asked for to being thrown away. */
public sealed interface Copy {

    /** Nobody asked. */
    record None() implements Copy {}

    /** Somebody asked. */
    sealed interface Known extends Copy, About {

        Asking asking();

        /** Whose login it was asked with, while that is to be decided. */
        default Optional<UUID> asker() {
            return this instanceof Asked it ? Optional.of(it.asking.by()) : Optional.empty();
        }

        /** The same, of somebody who moved meanwhile. */
        Known in(PlaceId now);

        @Override
        default PersonId person() {
            return asking().person();
        }

        @Override
        default PlaceId place() {
            return asking().place();
        }
    }

    /**
     * @param decideBy the day by which the privacy officer decides
     */
    record Asked(Asking asking, LocalDate decideBy) implements Known {

        @Override
        public Asked in(PlaceId now) {
            return new Asked(asking.in(now), decideBy);
        }
    }

    record Refused(Asking asking, RefusalReason reason, UUID by, Instant at) implements Known {

        @Override
        public Refused in(PlaceId now) {
            return new Refused(asking.in(now), reason, by, at);
        }
    }

    /**
     * @param pages how many pages came from whoever answered so far
     * @param due when those who did not answer are asked again
     */
    record Gathering(
            Asking asking, UUID releasedBy, Map<Context, Integer> pages, int tries, Instant due)
            implements Known {

        public Set<Context> missing() {
            return Stream.of(Context.values())
                    .filter(it -> !pages.containsKey(it))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Gathering with(Context context, int count) {
            var more = new EnumMap<Context, Integer>(Context.class);
            more.putAll(pages);
            more.put(context, count);
            return new Gathering(asking, releasedBy, Map.copyOf(more), tries, due);
        }

        @Override
        public Gathering in(PlaceId now) {
            return new Gathering(asking.in(now), releasedBy, pages, tries, due);
        }
    }

    record Ready(Asking asking, Map<Context, Integer> pages, Instant readyAt, Instant keptUntil)
            implements Known {

        @Override
        public Ready in(PlaceId now) {
            return new Ready(asking.in(now), pages, readyAt, keptUntil);
        }
    }

    /** Thrown away when its time was over. */
    record Over(Asking asking, Instant at) implements Known {

        @Override
        public Over in(PlaceId now) {
            return new Over(asking.in(now), at);
        }
    }

    /** What people, officers and timers may ask of a copy. */
    sealed interface Command {

        /** The person is with another place now, and so is who decides. */
        record MoveAlong(PlaceId to) implements Command {}

        record Ask(Asking asking, LocalDate decideBy) implements Command {}

        record Release(Officer by) implements Command {}

        record Refuse(Officer by, RefusalReason reason) implements Command {}

        /**
         * @param pages how many pages a context's answer was kept in
         */
        record TakeAnswer(Context context, int pages) implements Command {}

        record TryLater() implements Command {}

        record Empty() implements Command {}
    }

    /** Facts about a copy. */
    sealed interface Event {

        record MovedAlong(PlaceId to) implements Event {}

        record AskedFor(Asking asking, LocalDate decideBy) implements Event {}

        record KeptBack(Asking asking, RefusalReason reason, UUID by, Instant at)
                implements Event {}

        record Released(Asking asking, UUID by, Instant at) implements Event {}

        record Answered(Context context, int pages) implements Event {}

        record Postponed(int tries, Instant until) implements Event {}

        record Completed(Asking asking, Instant at, Instant keptUntil) implements Event {}

        record Emptied(Instant at) implements Event {}
    }

    default Copy apply(Event event) {
        return switch (event) {
            case Event.AskedFor(var asking, var decideBy) ->
                    switch (this) {
                        case None _, Refused _, Over _ -> new Asked(asking, decideBy);
                        case Asked _, Gathering _, Ready _ ->
                                throw new ImpossibleException(this, event);
                    };
            case Event.MovedAlong(var to) ->
                    switch (this) {
                        case None _ -> throw new ImpossibleException(this, event);
                        case Known it -> it.in(to);
                    };
            case Event.KeptBack(_, var reason, var by, var at) ->
                    new Refused(asked(event).asking, reason, by, at);
            case Event.Released(_, var by, var at) ->
                    new Gathering(asked(event).asking, by, Map.of(), 0, at);
            case Event.Answered(var context, var pages) -> gathering(event).with(context, pages);
            case Event.Postponed(var tries, var until) -> {
                var it = gathering(event);
                yield new Gathering(it.asking, it.releasedBy, it.pages, tries, until);
            }
            case Event.Completed(_, var at, var keptUntil) ->
                    new Ready(gathering(event).asking, gathering(event).pages, at, keptUntil);
            case Event.Emptied(var at) ->
                    switch (this) {
                        case Ready it -> new Over(it.asking, at);
                        case None _, Asked _, Refused _, Gathering _, Over _ ->
                                throw new ImpossibleException(this, event);
                    };
        };
    }

    private Asked asked(Event event) {
        return switch (this) {
            case Asked it -> it;
            case None _, Refused _, Gathering _, Ready _, Over _ ->
                    throw new ImpossibleException(this, event);
        };
    }

    private Gathering gathering(Event event) {
        return switch (this) {
            case Gathering it -> it;
            case None _, Asked _, Refused _, Ready _, Over _ ->
                    throw new ImpossibleException(this, event);
        };
    }
}
