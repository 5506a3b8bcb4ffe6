package org.livingwell.careplan.journey;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.InvalidInputException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a page begins for who may know the day and never the time: nothing finer can be read from
 * it or asked with it.
 *
 * @param shown how many lines of that day came before
 */
record DayCursor(LocalDate day, int shown) {

    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/([1-9]\\d{0,4})");

    static DayCursor read(Cursor cursor) {
        var key = KEY.matcher(cursor.key());
        if (!key.matches()) throw unknown();
        try {
            return new DayCursor(LocalDate.parse(key.group(1)), Integer.parseInt(key.group(2)));
        } catch (DateTimeException notADay) {
            throw unknown();
        }
    }

    /**
     * @param before where this page began; null where it is the first
     */
    static DayCursor after(List<JourneyEntry> page, @Nullable DayCursor before) {
        var last = page.getLast().day();
        int here = (int) page.stream().filter(it -> it.day().equals(last)).count();
        int earlier = before != null && before.day.equals(last) ? before.shown : 0;
        return new DayCursor(last, earlier + here);
    }

    Cursor value() {
        return Cursor.after(day + "/" + shown);
    }

    /** Without what came before of that day, or all of it where there is less by now. */
    List<JourneyEntry> rest(List<JourneyEntry> lines) {
        long there = lines.stream().filter(it -> it.day().equals(day)).count();
        return lines.stream().skip(Math.min(there, shown)).toList();
    }

    private static InvalidInputException unknown() {
        return new InvalidInputException("cursor", "unknown", "Start again from the first page");
    }
}
