package org.livingwell.contact.reaching.rule.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;

/** The minutes of a week that are open, so that two ways of writing the same hours are the same. */
record Week(BitSet minutes) {

    private static final int DAY = 24 * 60;

    static Week of(List<Window> windows) {
        var open = new BitSet(7 * DAY);
        for (Window it : windows) for (DayOfWeek day : it.days()) set(open, day, it);
        return new Week(open);
    }

    private static void set(BitSet open, DayOfWeek day, Window window) {
        int midnight = (day.getValue() - 1) * DAY;
        open.set(midnight + minute(window.from()), midnight + minute(window.to()));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    boolean hasMoreThan(Week other) {
        var more = (BitSet) minutes.clone();
        more.andNot(other.minutes);
        return !more.isEmpty();
    }
}
