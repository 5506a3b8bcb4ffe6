package org.livingwell.careplan.outcome.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which somebody is there: Monday to Friday. */
final class WorkingDays {

    private WorkingDays() {}

    static LocalDate after(LocalDate day, int days) {
        LocalDate then = day;
        int left = days;
        while (left > 0) {
            then = then.plusDays(1);
            if (isOne(then)) left--;
        }
        return then;
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
