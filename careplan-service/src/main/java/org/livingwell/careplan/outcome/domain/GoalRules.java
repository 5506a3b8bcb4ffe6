package org.livingwell.careplan.outcome.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.Goal.Stage;
import org.livingwell.careplan.outcome.domain.Goals.Command;
import org.livingwell.careplan.outcome.domain.Goals.Event;
import org.livingwell.careplan.outcome.domain.Goals.Kept;
import org.livingwell.careplan.outcome.domain.Goals.None;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Decides about goals: at most three at a time, what is theirs is agreed, and a goal that goes on
 * always has something that comes next.
 */
public final class GoalRules {

    private GoalRules() {}

    public static Decision<Event> decide(Goals goals, Command command, Instant now) {
        return switch (command) {
            case Command.SetGoal it -> set(goals, it, now);
            case Command.Agree it -> {
                var goal = goal(goals, it.id());
                yield goal == null ? notFound() : agreeTo(goals, goal, it, now);
            }
            case Command.Decline it -> {
                var goal = goal(goals, it.id());
                yield goal == null ? notFound() : decline(goals, goal, it, now);
            }
            case Command.Correct it -> {
                var goal = goal(goals, it.id());
                yield goal == null ? notFound() : correct(goals, goal, it, now);
            }
            case Command.Rate it -> {
                var goal = goal(goals, it.id());
                var rating = new Rating(it.value(), it.said(), now, it.by());
                yield goal == null
                        ? notFound()
                        : whileItGoesOn(goal, new Event.Rated(it.whom(), goal.rated(rating)));
            }
            case Command.TakeFirstStep(var whom, var id) -> {
                var goal = goal(goals, id);
                yield goal == null ? notFound() : takeFirstStep(goal, whom, now);
            }
            case Command.End it -> {
                var goal = goal(goals, it.id());
                yield goal == null ? notFound() : end(goal, it, now);
            }
            case Command.StepIsOver it -> stepIsOver(goals, it, now);
        };
    }

    private static Decision<Event> set(Goals goals, Command.SetGoal it, Instant now) {
        if (it.text().plansBefore(it.whom().today(), null)) return dateOver();
        if (!it.author().agreed()) {
            var proposed = Goal.of(it.id(), Stage.PROPOSED, it.text(), it.author(), now);
            return agree(new Event.Proposed(it.whom(), proposed));
        }
        if (full(goals)) return threeAlready();
        var active = Goal.of(it.id(), Stage.ACTIVE, it.text(), it.author(), now);
        return agree(new Event.SetNow(it.whom(), active.planned(it.whom(), now)));
    }

    private static Decision<Event> agreeTo(Goals goals, Goal goal, Command.Agree it, Instant now) {
        if (goal.is(Stage.ACTIVE)) return agree();
        if (!goal.is(Stage.PROPOSED)) return over();
        if (unseen(goals, it.seen())) return changedMeanwhile();
        return becomesTheirs(goals, goal, it.whom(), now);
    }

    private static Decision<Event> becomesTheirs(
            Goals goals, Goal goal, ForWhom whom, Instant now) {
        return full(goals)
                ? threeAlready()
                : agree(new Event.SetNow(whom, goal.in(Stage.ACTIVE).planned(whom, now)));
    }

    private static Decision<Event> decline(
            Goals goals, Goal goal, Command.Decline it, Instant now) {
        if (goal.is(Stage.DECLINED)) return agree();
        if (!goal.is(Stage.PROPOSED)) {
            return refuse("goal-agreed", "This is a goal of yours; let it go where you wish to");
        }
        if (unseen(goals, it.seen())) return changedMeanwhile();
        return agree(new Event.Declined(it.whom(), goal.over(Stage.DECLINED, it.why(), now)));
    }

    /**
     * What a worker changes alone in what was agreed would not be theirs any more. A proposal is
     * theirs once they put it in their own words, or it was written again together with them.
     */
    private static Decision<Event> correct(
            Goals goals, Goal goal, Command.Correct it, Instant now) {
        if (unseen(goals, it.seen())) return changedMeanwhile();
        if (isOver(goal)) return over();
        if (!it.author().agreed() && !proposed(goal, it.author())) {
            return refuse("together-only", "Change it together with them, and say who was there");
        }
        if (it.text().plansBefore(it.whom().today(), goal.text())) return dateOver();
        boolean same = it.text().equals(goal.text());
        if (goal.is(Stage.PROPOSED) && it.author().agreed()) {
            boolean asItStands = same && it.author().worker() == null;
            Goal said = asItStands ? goal : goal.saying(it.text(), it.author());
            return becomesTheirs(goals, said, it.whom(), now);
        }
        if (same) return agree();
        Goal said = goal.saying(it.text(), it.author());
        Goal after =
                goal.is(Stage.ACTIVE) && !it.text().plansAs(goal.text())
                        ? said.planned(it.whom(), now)
                        : said;
        return agree(new Event.Corrected(it.whom(), after, done(goal, after)));
    }

    private static boolean proposed(Goal goal, Author author) {
        return goal.is(Stage.PROPOSED) && author.equals(goal.author());
    }

    private static Decision<Event> takeFirstStep(Goal goal, ForWhom whom, Instant now) {
        if (goal.firstStepTaken()) return agree();
        Goal after = goal.stepTaken().planned(whom, now);
        return whileItGoesOn(goal, new Event.MovedOn(whom, after, done(goal, after)));
    }

    private static Decision<Event> whileItGoesOn(Goal goal, Event event) {
        return switch (goal.stage()) {
            case ACTIVE -> agree(event);
            case PROPOSED -> refuse("not-agreed-yet", "They have not agreed to this goal yet");
            case ACHIEVED, CHANGED, LET_GO, DECLINED -> over();
        };
    }

    private static Decision<Event> end(Goal goal, Command.End it, Instant now) {
        if (goal.is(it.how())) return agree();
        if (!goal.is(Stage.ACTIVE)) {
            return whileItGoesOn(goal, new Event.Closed(it.whom(), goal, null));
        }
        Goal after = goal.over(it.how(), it.said(), now);
        return it.how() == Stage.ACHIEVED
                ? agree(
                        new Event.Achieved(it.whom(), after, goal.step()),
                        new Event.Celebrated(it.whom(), after))
                : agree(new Event.Closed(it.whom(), after, goal.step()));
    }

    /** An end that was said before what comes next was planned is one of something older. */
    private static Decision<Event> stepIsOver(Goals goals, Command.StepIsOver it, Instant now) {
        if (!(goals instanceof Kept kept)) return agree();
        for (Goal goal : kept.goals()) {
            Next next = goal.next();
            if (next == null || !next.step().equals(it.step())) continue;
            if (it.at().isBefore(next.since())) return agree();
            Goal after = goal.after(next.kind(), it.done(), it.whom(), now);
            return agree(new Event.MovedOn(it.whom(), after, null));
        }
        return agree();
    }

    /** The step that is not needed any more, where another comes in its place. */
    private static @Nullable UUID done(Goal before, Goal after) {
        return Objects.equals(before.step(), after.step()) ? null : before.step();
    }

    private static @Nullable Goal goal(Goals goals, GoalId id) {
        return switch (goals) {
            case None _ -> null;
            case Kept kept -> kept.goal(id).orElse(null);
        };
    }

    private static boolean unseen(Goals goals, int seen) {
        return seen != ((Kept) goals).revision();
    }

    private static boolean full(Goals goals) {
        return goals instanceof Kept kept && kept.active() >= Goals.MOST_ACTIVE;
    }

    private static boolean isOver(Goal goal) {
        return !goal.is(Stage.ACTIVE) && !goal.is(Stage.PROPOSED);
    }

    private static Decision<Event> threeAlready() {
        return refuse(
                "three-goals",
                "There are three goals already; finish one or let it go before you add another");
    }

    private static Decision<Event> over() {
        return refuse("goal-over", "This goal is over; look at what it says now");
    }

    private static Decision<Event> dateOver() {
        return refuse("date-over", "Choose a day from today on");
    }
}
