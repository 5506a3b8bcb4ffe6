package org.livingwell.careplan.outcome;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.Goal;
import org.livingwell.careplan.outcome.domain.Goal.Stage;
import org.livingwell.careplan.outcome.domain.GoalId;
import org.livingwell.careplan.outcome.domain.GoalText;
import org.livingwell.careplan.outcome.domain.Goals;
import org.livingwell.careplan.outcome.domain.Goals.Kept;
import org.livingwell.careplan.outcome.domain.Next;
import org.livingwell.careplan.outcome.domain.Scale;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody's goals, the oldest first.
 *
 * @param roomForMore whether another can be active beside those there are
 */
record GoalsView(PersonId person, List<GoalView> goals, boolean roomForMore)
        implements AboutPeople {

    /**
     * @param byWorker whether a worker wrote it down
     * @param present who was there when it was written together
     * @param outcome the last rating minus the first; none while there are no two
     * @param before what it said before it was corrected, the oldest first; for the person alone
     * @param next what comes next, and when
     */
    record GoalView(
            GoalId id,
            Stage stage,
            GoalSaid text,
            boolean byWorker,
            @Nullable Words present,
            Instant setAt,
            @Nullable List<GoalSaid> before,
            List<GoalRatingView> ratings,
            @Nullable Integer outcome,
            boolean firstStepTaken,
            @Nullable GoalNext next,
            @Nullable Words ended,
            @Nullable Instant endedAt) {

        static GoalView of(Goal it, boolean own) {
            return new GoalView(
                    it.id(),
                    it.stage(),
                    GoalSaid.of(it.text()),
                    it.author().worker() != null,
                    it.author().present(),
                    it.setAt(),
                    own ? it.before().stream().map(GoalSaid::of).toList() : null,
                    it.ratings().stream()
                            .map(
                                    rating ->
                                            new GoalRatingView(
                                                    rating.value(),
                                                    rating.said(),
                                                    rating.at(),
                                                    rating.by() != null))
                            .toList(),
                    it.outcome(),
                    it.firstStepTaken(),
                    GoalNext.of(it.next()),
                    it.ended(),
                    it.endedAt());
        }
    }

    record GoalRatingView(int value, @Nullable Words said, Instant at, boolean byWorker) {}

    record GoalNext(Next.Kind kind, LocalDate due) {

        static @Nullable GoalNext of(@Nullable Next it) {
            return it == null ? null : new GoalNext(it.kind(), it.due());
        }
    }

    record GoalScaleView(int value, @Nullable Words whyNotLower, @Nullable Words oneHigher) {

        static @Nullable GoalScaleView of(@Nullable Scale it) {
            return it == null
                    ? null
                    : new GoalScaleView(it.value(), it.whyNotLower(), it.oneHigher());
        }
    }

    /** As it is told and said again. */
    record GoalSaid(
            Words goal,
            @Nullable Words why,
            @Nullable GoalScaleView importance,
            @Nullable GoalScaleView confidence,
            @Nullable Words firstStep,
            @Nullable LocalDate firstStepOn,
            @Nullable Words obstacle,
            @Nullable Words then,
            LocalDate reviewOn) {

        static GoalSaid of(GoalText it) {
            return new GoalSaid(
                    it.goal(),
                    it.why(),
                    GoalScaleView.of(it.importance()),
                    GoalScaleView.of(it.confidence()),
                    it.firstStep(),
                    it.firstStepOn(),
                    it.obstacle(),
                    it.then(),
                    it.reviewOn());
        }
    }

    static GoalsView of(PersonId person, Goals goals, boolean own) {
        return switch (goals) {
            case Goals.None _ -> new GoalsView(person, List.of(), true);
            case Kept it ->
                    new GoalsView(
                            person,
                            it.goals().stream().map(goal -> GoalView.of(goal, own)).toList(),
                            it.active() < Goals.MOST_ACTIVE);
        };
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
