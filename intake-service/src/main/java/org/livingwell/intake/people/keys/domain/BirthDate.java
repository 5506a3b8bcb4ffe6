package org.livingwell.intake.people.keys.domain;

import java.time.LocalDate;
import java.time.Period;

/** When somebody was born; prints masked, because with little else it names them. */
public record BirthDate(LocalDate value) {

    private static final int OLDEST = 130;

    /** Nobody is born tomorrow, and nobody is 140. */
    public boolean plausible(LocalDate today) {
        return !value.isAfter(today) && value.isAfter(today.minusYears(OLDEST));
    }

    /** Whoever was born on 29 February is a year older on 1 March. */
    public boolean youngerThan(int years, LocalDate today) {
        return Period.between(value, today).getYears() < years;
    }

    @Override
    public String toString() {
        return "•••";
    }
}
