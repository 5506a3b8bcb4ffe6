package org.livingwell.contact.meeting.lunch;

import net.fortuna.ical4j.model.Recur;

import org.jspecify.annotations.NullUnmarked;
import org.livingwell.contact.meeting.lunch.domain.Rhythm;

import java.time.LocalDate;
import java.util.List;

/**
 * Which days a rhythm falls on; how rules recur is ical4j's to know, which says nothing of null.
 */
@NullUnmarked
final class Dates {

    private Dates() {}

    /** Both days included. */
    static List<LocalDate> of(Rhythm rhythm, LocalDate first, LocalDate from, LocalDate until) {
        LocalDate start = from.isBefore(first) ? first : from;
        return new Recur<LocalDate>(rhythm.rule(first))
                .getDates(first, start, until.plusDays(1)).stream()
                        .filter(it -> !it.isBefore(start) && !it.isAfter(until))
                        .toList();
    }
}
