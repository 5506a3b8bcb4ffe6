package org.livingwell.contact.staying.checkin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.checkin.domain.Account;
import org.livingwell.contact.staying.checkin.domain.Plan;
import org.livingwell.contact.staying.checkin.domain.Way;
import org.livingwell.contact.staying.checkin.domain.Why;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * One of both: a check-in that is planned, or a contact that nobody planned.
 *
 * @param plan for which day
 * @param contact how it went
 */
record CheckInRequest(@Valid @Nullable Planned plan, @Valid @Nullable Told contact) {

    private static final int LONG = 5_000;

    private static final Refusal ONE_OF_BOTH =
            new Refusal("one-of-both", "Plan a check-in, or say how a contact went");

    /** One or the other; the two are two requests. */
    void mustBeOneOfBoth() {
        if ((plan == null) == (contact == null)) throw new RefusedException(ONE_OF_BOTH);
    }

    /**
     * @param hour none where any will do
     * @param way none where whoever does it chooses
     */
    record Planned(
            @NotNull(message = "Choose a day") LocalDate day,
            @Nullable LocalTime hour,
            @Nullable Way way) {

        Plan plan() {
            return new Plan(day, moment().hour(), way, Why.AGREED);
        }

        Plan.Moment moment() {
            return new Plan.Moment(day, hour == null ? null : hour.withSecond(0).withNano(0));
        }
    }

    /**
     * @param on today where it is not said
     * @param how in the words of whoever was in touch; the person may read them
     * @param next what was agreed to come next
     * @param nextOn by when somebody does it
     * @param reached no for a contact that nobody answered
     */
    record Told(
            @Nullable LocalDate on,
            @NotNull(message = "Say how you were in touch") Way way,
            @NotBlank(message = "Say how it went")
                    @Size(max = LONG, message = "Use at most 5,000 characters")
                    String how,
            @Size(max = LONG, message = "Use at most 5,000 characters") @Nullable String next,
            @Nullable LocalDate nextOn,
            @Nullable Boolean reached) {

        @AssertTrue(message = "Say what is to be done on that day")
        boolean isNextSaid() {
            return nextOn == null || Words.of(next) != null;
        }

        Account account(LocalDate today, WorkerId by) {
            return new Account(
                    Objects.requireNonNullElse(on, today),
                    way,
                    Words.of(how),
                    Words.of(next),
                    nextOn,
                    by,
                    reached);
        }
    }

    /**
     * @param way by which it was tried
     */
    record Unreached(@NotNull(message = "Say how you tried") Way way) {}
}
