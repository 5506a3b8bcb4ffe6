package org.livingwell.intake.introduction.domain;

import java.time.LocalDate;

/** When somebody was born; prints masked, because with little else it names them. */
public record BirthDate(LocalDate value) {

    private static final int OLDEST = 130;

    /** Nobody is born tomorrow, and nobody is 140. */
    public boolean plausible(LocalDate today) {
        return !value.isAfter(today) && value.isAfter(today.minusYears(OLDEST));
    }

    @Override
    public String toString() {
        return "•••";
    }
}
