package org.livingwell.intake.team.duty.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.duty.domain.BellEvent.Asked;
import org.livingwell.intake.team.duty.domain.BellEvent.Rung;
import org.livingwell.intake.team.duty.domain.BellEvent.Taken;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a place's duty contact is told of: one a place, so that many who come at once are one
 * message.
 */
public sealed interface Bell {

    /** Whatever comes within this time after a message waits for the next. */
    Duration GATHERED = Duration.ofMinutes(1);

    /** Nobody was ever told anything. */
    record None() implements Bell {}

    /**
     * @param notBefore when the next message may leave
     * @param tested how the last test went; null where none was sent
     */
    record Kept(PlaceId place, List<Call> calls, Instant notBefore, @Nullable Tested tested)
            implements Bell {

        Kept with(List<Call> calls) {
            return new Kept(place, calls, notBefore, tested);
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

    default Bell apply(BellEvent event) {
        return switch (event) {
            case Asked(var place, var call) ->
                    switch (this) {
                        case None _ -> new Kept(place, List.of(call), call.due(), null);
                        case Kept it ->
                                new Kept(place, and(it.calls, call), it.notBefore, it.tested);
                    };
            case Taken(var calls, var until) when this instanceof Kept it ->
                    new Kept(it.place, calls, until, it.tested);
            case Rung(var calls, var until, var tested) when this instanceof Kept it ->
                    new Kept(it.place, calls, until, tested == null ? it.tested : tested);
            case Taken _, Rung _ -> throw new IllegalStateException("nothing rings");
        };
    }

    private static List<Call> and(List<Call> calls, Call one) {
        var others = calls.stream().filter(it -> !it.sameAs(one));
        return Stream.concat(others, Stream.of(one)).toList();
    }
}
