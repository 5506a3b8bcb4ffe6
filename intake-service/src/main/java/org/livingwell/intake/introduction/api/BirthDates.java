package org.livingwell.intake.introduction.api;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.BirthDate;
import org.livingwell.platform.web.InvalidInputException;

import java.time.LocalDate;

/** Says it where a birth date cannot be right, before anything is kept. */
public final class BirthDates {

    private BirthDates() {}

    public static void check(@Nullable LocalDate date, LocalDate today) {
        if (date != null && !new BirthDate(date).plausible(today)) {
            throw new InvalidInputException("birthDate", "implausible", "Check the date of birth");
        }
    }
}
