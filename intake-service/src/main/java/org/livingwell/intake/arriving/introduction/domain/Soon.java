package org.livingwell.intake.arriving.introduction.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** What can be promised to somebody who cannot wait. */
public final class Soon {

    /** Whoever comes later than this may be asleep before anybody rings. */
    private static final LocalTime LATE = LocalTime.of(20, 0);

    private Soon() {}

    /** Today, or tomorrow where today is nearly over; somebody is told at once either way. */
    public static LocalDate contactBy(ZonedDateTime now) {
        return now.toLocalTime().isBefore(LATE) ? now.toLocalDate() : now.toLocalDate().plusDays(1);
    }
}
