package org.livingwell.contact.reaching.rule.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * Hours of some weekdays, as the clock on the wall of the place says them.
 *
 * @param to not included
 */
public record Window(List<DayOfWeek> days, LocalTime from, LocalTime to) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    /** Where nobody said when: by day, and on any day. */
    static final Window BY_DAY = new Window(List.of(DayOfWeek.values()), MORNING, EVENING);

    boolean holds(DayOfWeek day, LocalTime time) {
        return days.contains(day) && !time.isBefore(from) && time.isBefore(to);
    }
}
