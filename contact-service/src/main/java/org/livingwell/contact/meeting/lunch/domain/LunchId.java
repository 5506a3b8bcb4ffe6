package org.livingwell.contact.meeting.lunch.domain;

import org.livingwell.platform.domain.Ids;

import java.time.LocalDate;
import java.util.UUID;

/** One lunch; each date of a series has one, however often it is made. */
public record LunchId(UUID value) {

    public static LunchId of(SeriesId series, LocalDate on) {
        return new LunchId(Ids.derive("lunch", series, on));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
