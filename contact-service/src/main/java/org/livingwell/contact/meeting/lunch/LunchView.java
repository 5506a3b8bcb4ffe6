package org.livingwell.contact.meeting.lunch;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Cancelled;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Held;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Known;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Planned;
import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.Venue;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.web.Cursor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A lunch, for the team that holds it.
 *
 * @param version what If-Match takes, in quotation marks, of whoever changes it; not of its count
 * @param again whether it is one of a series
 * @param countsFrom from when people are counted
 * @param count who popped in; exact, for whoever counted
 * @param how it was, in a line about no person
 */
record LunchView(
        LunchId id,
        String version,
        PlaceId place,
        State state,
        LocalDate on,
        LocalTime at,
        int minutes,
        Instant startsAt,
        Instant endsAt,
        Instant countsFrom,
        boolean again,
        Venue venue,
        List<WorkerId> hosts,
        int count,
        @Nullable String how) {

    enum State {
        PLANNED,
        HELD,
        CANCELLED
    }

    /** Lunches to come, the next first; or those that were, the last first. */
    record All(List<LunchView> lunches, @Nullable Cursor next) {}

    static LunchView of(Known lunch) {
        return switch (lunch) {
            case Planned(var _, var count) -> of(lunch, State.PLANNED, count, null);
            case Held(var _, var count, var how) -> of(lunch, State.HELD, count, how);
            case Cancelled _ -> of(lunch, State.CANCELLED, 0, null);
        };
    }

    private static LunchView of(Known lunch, State state, int count, @Nullable String how) {
        var it = lunch.occasion();
        return new LunchView(
                it.id(),
                it.version(),
                it.place(),
                state,
                it.on(),
                it.terms().at(),
                it.terms().minutes(),
                it.startsAt(),
                it.endsAt(),
                it.countsFrom(),
                it.series() != null,
                it.terms().venue(),
                it.terms().hosts(),
                count,
                how);
    }
}
