package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One goal: what it says, how it was rated, and what comes next.
 *
 * @param before what it said before it was corrected, the oldest first
 * @param next null while it is no goal yet, and once it is over
 * @param ended what was said at its end
 */
public record Goal(
        GoalId id,
        Stage stage,
        GoalText text,
        Author author,
        Instant setAt,
        List<GoalText> before,
        List<Rating> ratings,
        boolean firstStepTaken,
        @Nullable Next next,
        @Nullable Words ended,
        @Nullable Instant endedAt) {

    /** In days: a goal that is looked at is looked at again. */
    private static final int LOOKED_AT_AFTER = 28;

    private static final int MOST_BEFORE = 20;

    /** Where a goal stands; none of its ends is a failure. */
    public enum Stage {
        PROPOSED,
        ACTIVE,
        ACHIEVED,
        CHANGED,
        LET_GO,
        DECLINED
    }

    static Goal of(GoalId id, Stage stage, GoalText text, Author author, Instant now) {
        return new Goal(
                id, stage, text, author, now, List.of(), List.of(), false, null, null, null);
    }

    public boolean is(Stage it) {
        return stage == it;
    }

    /** Last minus first, and nothing where there is nothing to compare; 0 counts as 0. */
    public @Nullable Integer outcome() {
        return ratings.size() < 2 ? null : ratings.getLast().value() - ratings.getFirst().value();
    }

    @Nullable UUID step() {
        return next == null ? null : next.step();
    }

    Goal saying(GoalText corrected, Author by) {
        if (corrected.equals(text)) return by(by);
        int over = Math.max(0, before.size() + 1 - MOST_BEFORE);
        var stood = Stream.concat(before.stream().skip(over), Stream.of(text)).toList();
        return new Goal(
                id, stage, corrected, by, setAt, stood, ratings, firstStepTaken, next, null, null);
    }

    private Goal by(Author another) {
        return new Goal(
                id, stage, text, another, setAt, before, ratings, firstStepTaken, next, null, null);
    }

    Goal rated(Rating rating) {
        var all = Stream.concat(ratings.stream(), Stream.of(rating)).toList();
        return new Goal(
                id, stage, text, author, setAt, before, all, firstStepTaken, next, null, null);
    }

    Goal stepTaken() {
        return new Goal(id, stage, text, author, setAt, before, ratings, true, next, null, null);
    }

    Goal in(Stage another) {
        return new Goal(
                id,
                another,
                text,
                author,
                setAt,
                before,
                ratings,
                firstStepTaken,
                next,
                ended,
                endedAt);
    }

    Goal over(Stage end, @Nullable Words said, Instant now) {
        return new Goal(
                id, end, text, author, setAt, before, ratings, firstStepTaken, null, said, now);
    }

    /** The first small step while it has a day and was not taken; then it is looked at together. */
    Goal planned(ForWhom whom, Instant now) {
        LocalDate first = text.firstStepOn();
        return first != null && !firstStepTaken
                ? next(Next.Kind.FIRST_STEP, first, whom, now)
                : next(Next.Kind.REVIEW, text.reviewOn(), whom, now);
    }

    /** What came next is over, so that something else does: nobody is left without. */
    Goal after(Next.Kind kind, boolean done, ForWhom whom, Instant now) {
        return switch (kind) {
            case FIRST_STEP ->
                    (done ? stepTaken() : this).next(Next.Kind.REVIEW, text.reviewOn(), whom, now);
            case REVIEW ->
                    next(Next.Kind.REVIEW, whom.today().plusDays(LOOKED_AT_AFTER), whom, now);
        };
    }

    private Goal next(Next.Kind kind, LocalDate due, ForWhom whom, Instant now) {
        LocalDate on = due.isBefore(whom.today()) ? whom.today() : due;
        var planned = new Next(Ids.derive("goal", id, kind), kind, whom.lead(), on, now);
        boolean stands =
                next != null
                        && next.step().equals(planned.step())
                        && next.due().equals(planned.due());
        return new Goal(
                id,
                stage,
                text,
                author,
                setAt,
                before,
                ratings,
                firstStepTaken,
                stands ? next : planned,
                null,
                null);
    }
}
