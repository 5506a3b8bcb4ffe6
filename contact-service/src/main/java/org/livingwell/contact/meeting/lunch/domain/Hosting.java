package org.livingwell.contact.meeting.lunch.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A lunch that somebody of the network hosts.
 *
 * @param agreed the day they said that they would
 */
public record Hosting(LunchId lunch, Instant startsAt, LocalDate agreed) {

    /** So long after it began it is still shown who hosted it. */
    private static final Duration KEPT = Duration.ofDays(7);

    Instant overAt() {
        return startsAt.plus(KEPT);
    }

    boolean isOver(Instant now) {
        return !overAt().isAfter(now);
    }
}
