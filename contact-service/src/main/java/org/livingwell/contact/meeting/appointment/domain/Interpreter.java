package org.livingwell.contact.meeting.appointment.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.WorkerId;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * The step that books an interpreter. It has one id whoever the person turns out to be, so that a
 * match opens no second one.
 *
 * @param owner null while it is the whole team's
 */
public record Interpreter(UUID step, @Nullable WorkerId owner, LocalDate due) {

    /** So many working days an interpreter is booked ahead. */
    private static final int AHEAD = 3;

    /** None where none is wanted; due on the day it was said where that is short notice. */
    static @Nullable Interpreter of(Said said, ZoneId zone) {
        return of(said, zone, said.at());
    }

    /**
     * @param since when it was known that one is wanted
     */
    static @Nullable Interpreter of(Said said, ZoneId zone, Instant since) {
        if (!said.interpreter()) return null;
        LocalDate due = ahead(LocalDate.ofInstant(said.startsAt(), zone));
        LocalDate asked = LocalDate.ofInstant(since.isAfter(said.at()) ? since : said.at(), zone);
        return new Interpreter(
                Ids.derive("book-interpreter", said.appointment()),
                said.worker(),
                due.isBefore(asked) ? asked : due);
    }

    private static LocalDate ahead(LocalDate day) {
        LocalDate due = day;
        for (int left = AHEAD; left > 0; left -= isWorkingDay(due) ? 1 : 0) due = due.minusDays(1);
        return due;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
