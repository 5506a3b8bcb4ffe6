package org.livingwell.careplan.outcome;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.Goal;
import org.livingwell.careplan.outcome.domain.Goal.Stage;
import org.livingwell.careplan.outcome.domain.GoalId;
import org.livingwell.careplan.outcome.domain.GoalRules;
import org.livingwell.careplan.outcome.domain.GoalText;
import org.livingwell.careplan.outcome.domain.Goals;
import org.livingwell.careplan.outcome.domain.Goals.Event;
import org.livingwell.careplan.outcome.domain.Goals.Kept;
import org.livingwell.careplan.outcome.domain.Goals.None;
import org.livingwell.careplan.outcome.domain.Rating;
import org.livingwell.careplan.outcome.domain.Scale;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.UUID;

/** How goals are kept: all of a person under their id; what leaves says which, and never what. */
@Configuration
class GoalBook {

    record GoalProposed(GoalId goal) {}

    record GoalDeclined(GoalId goal) {}

    record GoalSet(GoalId goal, @Nullable NextStep step) {}

    record GoalCorrected(GoalId goal, @Nullable NextStep step, @Nullable UUID stepDone) {}

    record GoalRated(GoalId goal) {}

    record GoalMovedOn(GoalId goal, @Nullable NextStep step, @Nullable UUID stepDone) {}

    record GoalAchieved(GoalId goal, @Nullable UUID stepDone) {}

    record GoalClosed(GoalId goal, Stage how, @Nullable UUID stepDone) {}

    /** Contact reads it. */
    record CelebrationWanted(UUID of) {}

    @Bean
    Aggregate<Goals, Goals.Command, Event> goalAggregate(Aggregates all) {
        return all.open(
                aggregate("goals", new None(), GoalRules::decide, Goals::apply)
                        .copied(
                                Shown.of(Kept.class, "goals"),
                                Shown.of(
                                        Goal.class,
                                        "stage",
                                        "text",
                                        "setAt",
                                        "before",
                                        "ratings",
                                        "firstStepTaken",
                                        "ended",
                                        "endedAt"),
                                Shown.of(
                                        GoalText.class,
                                        "goal",
                                        "why",
                                        "importance",
                                        "confidence",
                                        "firstStep",
                                        "firstStepOn",
                                        "obstacle",
                                        "then",
                                        "reviewOn"),
                                Shown.of(Scale.class, "value", "whyNotLower", "oneHigher"),
                                Shown.of(Rating.class, "value", "said", "at"))
                        .announce(GoalBook::published));
    }

    private static Object published(Event event) {
        GoalId id = event.goal().id();
        return switch (event) {
            case Event.Proposed _ -> new GoalProposed(id);
            case Event.Declined _ -> new GoalDeclined(id);
            case Event.SetNow(_, var goal) -> new GoalSet(id, step(goal));
            case Event.Corrected(_, var goal, var done) -> new GoalCorrected(id, step(goal), done);
            case Event.Rated _ -> new GoalRated(id);
            case Event.MovedOn(_, var goal, var done) -> new GoalMovedOn(id, step(goal), done);
            case Event.Achieved(_, _, var done) -> new GoalAchieved(id, done);
            case Event.Closed(_, var goal, var done) -> new GoalClosed(id, goal.stage(), done);
            case Event.Celebrated _ -> new CelebrationWanted(id.value());
        };
    }

    private static @Nullable NextStep step(Goal goal) {
        var next = goal.next();
        if (next == null) return null;
        String kind =
                switch (next.kind()) {
                    case FIRST_STEP -> "goal-first-step";
                    case REVIEW -> "goal-review";
                };
        return new NextStep(next.step(), kind, next.owner(), next.due());
    }
}
