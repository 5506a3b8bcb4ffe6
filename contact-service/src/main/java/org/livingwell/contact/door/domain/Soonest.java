package org.livingwell.contact.door.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** By when somebody is in touch with whoever opened their door. */
public final class Soonest {

    /** Whoever comes later than this on a working day is rung on the next. */
    private static final LocalTime LATE = LocalTime.of(16, 0);

    private Soonest() {}

    /** Today while the team works; else their next working day. */
    public static LocalDate contactBy(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        boolean soon = works(today) && now.toLocalTime().isBefore(LATE);
        return soon ? today : next(today);
    }

    private static LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return works(next) ? next : next(next);
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
