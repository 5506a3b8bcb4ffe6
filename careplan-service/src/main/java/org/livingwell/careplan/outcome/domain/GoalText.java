package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A goal in somebody's own words, and what they thought about it.
 *
 * @param why why it matters
 * @param firstStep the first small step, which is done on {@code firstStepOn}
 * @param obstacle what could get in the way, and {@code then} what they do about it
 * @param reviewOn when it is looked at together
 */
public record GoalText(
        Words goal,
        @Nullable Words why,
        @Nullable Scale importance,
        @Nullable Scale confidence,
        @Nullable Words firstStep,
        @Nullable LocalDate firstStepOn,
        @Nullable Words obstacle,
        @Nullable Words then,
        LocalDate reviewOn) {

    /** What it would be to do something on a day that is over; a day that stood is left alone. */
    boolean plansBefore(LocalDate today, @Nullable GoalText stood) {
        return isNewAndOver(firstStepOn, stood == null ? null : stood.firstStepOn(), today)
                || isNewAndOver(reviewOn, stood == null ? null : stood.reviewOn(), today);
    }

    boolean plansAs(GoalText other) {
        return reviewOn.equals(other.reviewOn) && Objects.equals(firstStepOn, other.firstStepOn);
    }

    private static boolean isNewAndOver(
            @Nullable LocalDate day, @Nullable LocalDate stood, LocalDate today) {
        return day != null && day.isBefore(today) && !day.equals(stood);
    }
}
