package org.livingwell.contact.meeting.lunch.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How often a lunch comes again, said as a rule of RFC 5545. */
public enum Rhythm {
    WEEKLY,
    EVERY_TWO_WEEKS,
    MONTHLY;

    private static final int LAST = 5;

    /** From its first day on; in a month without a fifth Friday, the fifth is the last. */
    public String rule(LocalDate first) {
        return switch (this) {
            case WEEKLY -> "FREQ=WEEKLY";
            case EVERY_TWO_WEEKS -> "FREQ=WEEKLY;INTERVAL=2";
            case MONTHLY -> "FREQ=MONTHLY;BYDAY=" + nth(first) + code(first.getDayOfWeek());
        };
    }

    private static int nth(LocalDate day) {
        int nth = (day.getDayOfMonth() + 6) / 7;
        return nth == LAST ? -1 : nth;
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
