package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All goals of one person, in one document: that no more than three are active is its business. */
public sealed interface Goals {

    int MOST_ACTIVE = 3;

    /** Nobody said a goal yet. */
    record None() implements Goals {}

    /**
     * @param goals the oldest first
     * @param revision counts up with every change
     */
    record Kept(PersonId person, PlaceId place, List<Goal> goals, int revision)
            implements Goals, About {

        public Optional<Goal> goal(GoalId id) {
            return goals.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        public long active() {
            return goals.stream().filter(it -> it.is(Goal.Stage.ACTIVE)).count();
        }
    }

    /** What may be asked of somebody's goals. */
    sealed interface Command {

        record SetGoal(ForWhom whom, GoalId id, GoalText text, Author author) implements Command {}

        /**
         * The person says yes to what a worker proposed.
         *
         * @param seen the revision they read
         */
        record Agree(ForWhom whom, GoalId id, int seen) implements Command {}

        /**
         * @param why what is not quite right, where they said
         */
        record Decline(ForWhom whom, GoalId id, int seen, @Nullable Words why) implements Command {}

        /**
         * @param seen the revision they read
         */
        record Correct(ForWhom whom, GoalId id, GoalText text, Author author, int seen)
                implements Command {}

        record Rate(ForWhom whom, GoalId id, int value, @Nullable Words said, @Nullable WorkerId by)
                implements Command {}

        record TakeFirstStep(ForWhom whom, GoalId id) implements Command {}

        record End(ForWhom whom, GoalId id, Goal.Stage how, @Nullable Words said)
                implements Command {}

        /**
         * A worker said where steps are that one of ours is over.
         *
         * @param done whether what was to be done was done
         * @param at when it was said
         */
        record StepIsOver(ForWhom whom, UUID step, boolean done, Instant at) implements Command {}
    }

    /** Facts about a goal, each with the goal as it is now; never changed once published. */
    sealed interface Event {

        ForWhom whom();

        Goal goal();

        record Proposed(ForWhom whom, Goal goal) implements Event {}

        /** It is theirs now. */
        record SetNow(ForWhom whom, Goal goal) implements Event {}

        record Declined(ForWhom whom, Goal goal) implements Event {}

        record Corrected(ForWhom whom, Goal goal, @Nullable UUID done) implements Event {}

        record Rated(ForWhom whom, Goal goal) implements Event {}

        record MovedOn(ForWhom whom, Goal goal, @Nullable UUID done) implements Event {}

        record Achieved(ForWhom whom, Goal goal, @Nullable UUID done) implements Event {}

        /** It became another, or was let go. */
        record Closed(ForWhom whom, Goal goal, @Nullable UUID done) implements Event {}

        /** Reaching it is something to be glad about. */
        record Celebrated(ForWhom whom, Goal goal) implements Event {}
    }

    default Goals apply(Event event) {
        Goal goal = event.goal();
        var whom = event.whom();
        return switch (this) {
            case None _ when event instanceof Event.Proposed || event instanceof Event.SetNow ->
                    new Kept(whom.person(), whom.place(), List.of(goal), 1);
            case None _ -> throw new ImpossibleException(this, event);
            case Kept(_, _, var goals, int revision) ->
                    new Kept(whom.person(), whom.place(), with(goal, goals), revision + 1);
        };
    }

    private static List<Goal> with(Goal goal, List<Goal> goals) {
        boolean known = goals.stream().anyMatch(it -> it.id().equals(goal.id()));
        return known
                ? goals.stream().map(it -> it.id().equals(goal.id()) ? goal : it).toList()
                : Stream.concat(goals.stream(), Stream.of(goal)).toList();
    }
}
