package org.livingwell.contact.staying.door.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** From when somebody can be in touch with whoever opened their door. */
public final class Soonest {

    /** Whoever comes later than this on a working day is rung on the next. */
    private static final LocalTime LATE = LocalTime.of(16, 0);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Soonest() {}

    /** Once somebody has seen it: within an hour while the team works, else on its next morning. */
    public static ZonedDateTime after(ZonedDateTime opened) {
        return works(opened) && opened.toLocalTime().isBefore(LATE)
                ? opened.plusHours(1)
                : nextWorking(opened.toLocalDate()).atTime(MORNING).atZone(opened.getZone());
    }

    /** Whether the team is there that day. */
    public static boolean works(ZonedDateTime at) {
        return works(at.toLocalDate());
    }

    private static LocalDate nextWorking(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return works(next) ? next : nextWorking(next);
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
