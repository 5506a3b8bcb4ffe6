package org.livingwell.careplan.safety.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A person's own safety plan; whoever needs it now may say so also before one was written. */
public sealed interface SafetyPlan {

    int MOST_EARLIER = 10;

    /** Characters of what it says and said: there is room for it where it is kept, twice over. */
    int ROOM = 400_000;

    /** Nothing was written, and nobody needed it. */
    record None() implements SafetyPlan {}

    /**
     * @param now null while none was written
     * @param earlier what it said before, the oldest first
     * @param activations how often it was asked for, so that each rings on its own
     * @param stoodDown the last time
     * @param revision counts up with every change of what it says
     */
    record Kept(
            PersonId person,
            PlaceId place,
            @Nullable Version now,
            List<Version> earlier,
            @Nullable Review review,
            @Nullable Active active,
            int activations,
            @Nullable StoodDown stoodDown,
            int revision)
            implements SafetyPlan, About {

        static Kept of(ForWhom whom) {
            return new Kept(whom.person(), whom.place(), null, List.of(), null, null, 0, null, 0);
        }

        Kept saying(ForWhom whom, Version version, Review next) {
            var stood =
                    now == null
                            ? earlier
                            : Stream.concat(earlier.stream(), Stream.of(now)).toList();
            return new Kept(
                    whom.person(),
                    whom.place(),
                    version,
                    lastOf(stood, version),
                    next,
                    active,
                    activations,
                    stoodDown,
                    revision + 1);
        }

        /** Of what stood before, the last that there is room for beside what it says now. */
        private static List<Version> lastOf(List<Version> stood, Version now) {
            int left = ROOM - now.characters();
            int from = stood.size();
            while (from > 0 && stood.size() - from < MOST_EARLIER) {
                left -= stood.get(from - 1).characters();
                if (left < 0) break;
                from--;
            }
            return List.copyOf(stood.subList(from, stood.size()));
        }

        Kept with(ForWhom whom, @Nullable Active it, int times, @Nullable StoodDown down) {
            return new Kept(
                    whom.person(), whom.place(), now, earlier, review, it, times, down, revision);
        }

        Kept lookedAt(ForWhom whom, Review next) {
            return new Kept(
                    whom.person(),
                    whom.place(),
                    now,
                    earlier,
                    next,
                    active,
                    activations,
                    stoodDown,
                    revision);
        }
    }

    /** What may be asked of a safety plan. */
    sealed interface Command {

        /**
         * @param seen the revision they read
         */
        record Write(ForWhom whom, Version version, LocalDate reviewOn, int seen)
                implements Command {}

        /**
         * Somebody needs it now; no reason is asked.
         *
         * @param by null where it is the person
         */
        record Activate(ForWhom whom, @Nullable WorkerId by) implements Command {}

        record StandDown(ForWhom whom, WorkerId by, Words agreed) implements Command {}

        /** Somebody is on it, or it is done: where steps are, that was said of one of ours. */
        record HearOfStep(ForWhom whom, UUID step, boolean over, Instant at) implements Command {}
    }

    /** Facts about a safety plan; never changed once published. */
    sealed interface Event {

        ForWhom whom();

        record Written(ForWhom whom, Version version, Review review) implements Event {}

        /**
         * @param done what rang before, where somebody took it
         */
        record Activated(ForWhom whom, Active active, @Nullable UUID done) implements Event {}

        record Taken(ForWhom whom) implements Event {}

        record DownNow(ForWhom whom, StoodDown down, UUID done) implements Event {}

        record ReviewPlanned(ForWhom whom, Review review) implements Event {}
    }

    default SafetyPlan apply(Event event) {
        var whom = event.whom();
        return switch (event) {
            case Event.Written(_, var version, var review) ->
                    begun(whom).saying(whom, version, review);
            case Event.Activated(_, var active, _) -> {
                var it = begun(whom);
                yield it.with(whom, active, it.activations() + 1, it.stoodDown());
            }
            case Event.Taken _ -> {
                var it = kept(event);
                yield it.with(whom, active(event).takenNow(), it.activations(), it.stoodDown());
            }
            case Event.DownNow(_, var down, _) ->
                    kept(event).with(whom, null, kept(event).activations(), down);
            case Event.ReviewPlanned(_, var review) -> kept(event).lookedAt(whom, review);
        };
    }

    private Kept begun(ForWhom whom) {
        return this instanceof Kept it ? it : Kept.of(whom);
    }

    private Kept kept(Event event) {
        if (this instanceof Kept it) return it;
        throw new ImpossibleException(this, event);
    }

    private Active active(Event event) {
        if (this instanceof Kept it && it.active() != null) return it.active();
        throw new ImpossibleException(this, event);
    }
}
