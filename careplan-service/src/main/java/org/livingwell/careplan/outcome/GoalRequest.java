package org.livingwell.careplan.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.Goal.Stage;
import org.livingwell.careplan.outcome.domain.GoalText;
import org.livingwell.careplan.outcome.domain.Scale;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A goal in somebody's own words.
 *
 * @param reviewOn in four weeks where it is left out
 * @param present who was there, where a worker wrote it down together with them; without it what a
 *     worker writes is a proposal
 */
record GoalRequest(
        @NotBlank(message = "Say what the goal is")
                @Size(max = 1_000, message = "Use at most 1,000 characters")
                String goal,
        @Size(max = LONG, message = TOO_LONG) @Nullable String why,
        @Valid @Nullable GoalScale importance,
        @Valid @Nullable GoalScale confidence,
        @Size(max = LONG, message = TOO_LONG) @Nullable String firstStep,
        @Nullable LocalDate firstStepOn,
        @Size(max = LONG, message = TOO_LONG) @Nullable String obstacle,
        @Size(max = LONG, message = TOO_LONG) @Nullable String then,
        @Nullable LocalDate reviewOn,
        @Size(max = 200, message = "Use at most 200 characters") @Nullable String present) {

    static final int LONG = 2_000;
    static final String TOO_LONG = "Use at most 2,000 characters";
    static final String FROM_0_TO_10 = "Choose a number from 0 to 10";

    private static final int FIRST_REVIEW = 28;

    /** A number and what goes with it. */
    record GoalScale(
            @NotNull(message = FROM_0_TO_10)
                    @Min(value = 0, message = FROM_0_TO_10)
                    @Max(value = 10, message = FROM_0_TO_10)
                    Integer value,
            @Size(max = LONG, message = TOO_LONG) @Nullable String whyNotLower,
            @Size(max = LONG, message = TOO_LONG) @Nullable String oneHigher) {

        static @Nullable Scale scale(@Nullable GoalScale it) {
            return it == null
                    ? null
                    : new Scale(it.value, Words.of(it.whyNotLower), Words.of(it.oneHigher));
        }
    }

    /** How near they say they are. */
    record GoalRatingRequest(
            @NotNull(message = FROM_0_TO_10)
                    @Min(value = 0, message = FROM_0_TO_10)
                    @Max(value = 10, message = FROM_0_TO_10)
                    Integer value,
            @Size(max = LONG, message = TOO_LONG) @Nullable String said) {}

    /**
     * @param why what is not quite right
     */
    record GoalDeclineRequest(@Size(max = LONG, message = TOO_LONG) @Nullable String why) {}

    /** How a goal ends; none of them is a failure. */
    record GoalEndRequest(
            @NotNull(message = "Say whether it was achieved, changed or let go") Ending how,
            @Size(max = LONG, message = TOO_LONG) @Nullable String said) {

        enum Ending {
            ACHIEVED(Stage.ACHIEVED),
            CHANGED(Stage.CHANGED),
            LET_GO(Stage.LET_GO);

            final Stage stage;

            Ending(Stage stage) {
                this.stage = stage;
            }
        }
    }

    @AssertTrue(message = "Say what is to be done on that day")
    boolean isFirstStepSaid() {
        return firstStepOn == null || Words.of(firstStep) != null;
    }

    GoalText text(LocalDate today) {
        return new GoalText(
                new Words(goal.strip()),
                Words.of(why),
                GoalScale.scale(importance),
                GoalScale.scale(confidence),
                Words.of(firstStep),
                firstStepOn,
                Words.of(obstacle),
                Words.of(then),
                Objects.requireNonNullElse(reviewOn, today.plusDays(FIRST_REVIEW)));
    }
}
