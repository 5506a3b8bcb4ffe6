package org.livingwell.intake.arriving.huddle.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

/** The person's side of a huddle: every word that goes with it is kept here. */
public sealed interface Thought {

    /** No huddle has thought of them. */
    record None() implements Thought {}

    /**
     * @param why null where they are not on the agenda
     * @param settled the last decision that took effect
     */
    record Kept(PlaceId place, @Nullable Why why, @Nullable UUID settled) implements Thought {}

    /** Why they need thought. */
    record Why(Words words, WorkerId by, Instant since) {}

    /** What a team may ask for somebody. */
    sealed interface Command {

        /** Put them on the agenda. */
        record PutOn(PlaceId place, Words why, WorkerId by) implements Command {}

        /**
         * Let what was decided take effect, and take them off the agenda.
         *
         * @param step the next step's id
         */
        record Settle(PlaceId place, Resolve resolve, UUID step) implements Command {}
    }

    /** Facts about who needs thought; never changed once published. */
    sealed interface Event {

        record OnAgenda(PlaceId place, Why why) implements Event {}

        record StepDecided(PlaceId place, Resolve resolve, UUID step) implements Event {}
    }

    static Decision<Event> decide(Thought thought, Command command, Instant now) {
        return switch (command) {
            case Command.PutOn(_, var words, _)
                    when thought instanceof Kept(_, Why(var known, _, _), _)
                            && known.equals(words) ->
                    agree();
            case Command.PutOn(var place, var words, var by) ->
                    agree(new Event.OnAgenda(place, new Why(words, by, now)));
            case Command.Settle(_, var resolve, _) when resolve.id().equals(thought.last()) ->
                    agree();
            case Command.Settle(var place, var resolve, var step) ->
                    agree(new Event.StepDecided(place, resolve, step));
        };
    }

    /** Whoever is on no agenda yet is put on one, and decided about, the same. */
    default Thought apply(Event event) {
        return switch (event) {
            case Event.OnAgenda(var place, var why) -> new Kept(place, why, last());
            case Event.StepDecided(var place, var resolve, _) ->
                    new Kept(place, null, resolve.id());
        };
    }

    private @Nullable UUID last() {
        return switch (this) {
            case None _ -> null;
            case Kept kept -> kept.settled();
        };
    }
}
