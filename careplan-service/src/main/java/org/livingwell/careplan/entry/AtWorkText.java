package org.livingwell.careplan.entry;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.AtWork;
import org.livingwell.careplan.entry.domain.Job;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.web.InvalidInputException;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody writes of how work goes well.
 *
 * @param to whom a letter goes, with their address
 * @param helps what would help
 * @param agreed what was agreed with whom they work for
 * @param agreedOn when
 * @param reviewOn when it is looked at again
 * @param startedOn the day they begin, or began, to work there
 * @param endedOn the day that ended
 */
record AtWorkText(
        @Nullable @Size(max = 500) String to,
        @Nullable @Size(max = 5_000) String helps,
        @Nullable @Size(max = 5_000) String agreed,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    /** Nobody works longer. */
    private static final int MOST_YEARS = 80;

    @AssertTrue(message = "Say what was agreed, or leave out when, and when you look at it again")
    boolean isAgreed() {
        return Words.of(agreed) != null || agreedOn == null && reviewOn == null;
    }

    @AssertTrue(message = "Say when it began, and an end that is not before it")
    boolean isEndedAfterItBegan() {
        return endedOn == null || startedOn != null && !endedOn.isBefore(startedOn);
    }

    /**
     * @throws InvalidInputException where work begins on a day that is out of reach, or ended on
     *     one that is yet to come
     */
    void mustBeWork(LocalDate today) {
        if (startedOn != null
                && (startedOn.isBefore(today.minusYears(MOST_YEARS))
                        || startedOn.isAfter(today.plusYears(1)))) {
            throw new InvalidInputException(
                    "entry.future.atWork.startedOn",
                    "date-over",
                    "Choose a day within the last 80 years or the next one");
        }
        if (endedOn == null || !endedOn.isAfter(today)) return;
        throw new InvalidInputException(
                "entry.future.atWork.endedOn", "date-ahead", "Choose a day that is not ahead");
    }

    /**
     * @throws InvalidInputException where it was agreed on a day that is yet to come
     */
    void mustBeOver(LocalDate today) {
        if (agreedOn == null || !agreedOn.isAfter(today)) return;
        throw new InvalidInputException(
                "entry.future.atWork.agreedOn", "date-ahead", "Choose a day that is not ahead");
    }

    /** Null where nothing of it was said. */
    @Nullable AtWork content(UUID step, @Nullable WorkerId owner) {
        var review =
                reviewOn == null
                        ? null
                        : Ahead.of(step, Ahead.Kind.REVIEW_ADJUSTMENTS, owner, reviewOn);
        var job = startedOn == null ? null : new Job(startedOn, endedOn);
        var said =
                new AtWork(
                        Words.of(to),
                        Words.of(helps),
                        null,
                        Words.of(agreed),
                        agreedOn,
                        review,
                        null,
                        null,
                        job);
        return said.equals(AtWork.NOTHING) ? null : said;
    }
}
