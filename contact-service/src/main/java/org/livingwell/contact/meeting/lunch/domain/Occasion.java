package org.livingwell.contact.meeting.lunch.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One lunch as it is planned.
 *
 * @param series null for one that does not come again
 */
public record Occasion(
        LunchId id,
        PlaceId place,
        @Nullable SeriesId series,
        LocalDate on,
        Terms terms,
        Instant startsAt) {

    private static final Duration BEFORE = Duration.ofHours(1);
    private static final Duration AFTER = Duration.ofHours(12);
    private static final Duration PUT_RIGHT = Duration.ofDays(7);

    public static Occasion of(
            LunchId id,
            PlaceId place,
            @Nullable SeriesId series,
            LocalDate on,
            Terms terms,
            ZoneId zone) {
        return new Occasion(
                id, place, series, on, terms, on.atTime(terms.at()).atZone(zone).toInstant());
    }

    /** The same lunch on other terms. */
    public Occasion on(LocalDate day, Terms other, ZoneId zone) {
        return of(id, place, series, day, other, zone);
    }

    /** Another one where anything of it was changed; counting changes nothing of it. */
    public String version() {
        return Ids.fingerprint(on, terms).substring(0, 32);
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(terms.minutes()));
    }

    /** From when people are counted: whoever comes early to help is there too. */
    public Instant countsFrom() {
        return startsAt.minus(BEFORE);
    }

    /** When it is over though nobody said so. */
    public Instant closesAt() {
        return endsAt().plus(AFTER);
    }

    /** Until when a count may be put right: a phone that had no network comes home late. */
    public Instant puttableRightUntil() {
        return endsAt().plus(PUT_RIGHT);
    }
}
