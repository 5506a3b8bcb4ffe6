package org.livingwell.contact.reaching.reply.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** By when somebody reads what came: on the next day the team is there. */
public final class ReadBy {

    private ReadBy() {}

    public static LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        DayOfWeek is = next.getDayOfWeek();
        return is == DayOfWeek.SATURDAY || is == DayOfWeek.SUNDAY ? after(next) : next;
    }
}
