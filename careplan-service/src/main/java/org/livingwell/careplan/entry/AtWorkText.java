package org.livingwell.careplan.entry;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.AtWork;
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
 */
record AtWorkText(
        @Nullable @Size(max = 500) String to,
        @Nullable @Size(max = 5_000) String helps,
        @Nullable @Size(max = 5_000) String agreed,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate reviewOn) {

    @AssertTrue(message = "Say what was agreed, or leave out when, and when you look at it again")
    boolean isAgreed() {
        return Words.of(agreed) != null || agreedOn == null && reviewOn == null;
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
        var it =
                new AtWork(Words.of(to), Words.of(helps), null, Words.of(agreed), agreedOn, review);
        return it.to() == null && it.helps() == null && it.agreed() == null ? null : it;
    }
}
