package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;

/**
 * Windows as moments, both clock changes included: an hour that does not exist is never open, one
 * that comes twice is open the first time.
 */
record Hours(List<Window> windows, ZoneId zone) {

    /** Far enough to meet any window again, and the day after a clock change. */
    private static final int DAYS_AHEAD = 15;

    boolean open(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return !comesAgain(local)
                && windows.stream()
                        .anyMatch(it -> it.holds(local.getDayOfWeek(), local.toLocalTime()));
    }

    /** The second time of an hour that comes twice. */
    private boolean comesAgain(ZonedDateTime local) {
        var offsets = zone.getRules().getValidOffsets(local.toLocalDateTime());
        return offsets.size() > 1 && !local.getOffset().equals(offsets.getFirst());
    }

    /** When it closes, for a moment at which it is open. */
    Instant until(Instant at) {
        return ahead(at).filter(it -> !open(it)).findFirst().orElse(at);
    }

    /** When it opens again; null where it never does. */
    @Nullable Instant next(Instant at) {
        return ahead(at).filter(this::open).findFirst().orElse(null);
    }

    /** Every moment after this one at which it may open or close, in their order. */
    private Stream<Instant> ahead(Instant at) {
        LocalDate today = at.atZone(zone).toLocalDate();
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .flatMap(it -> Stream.concat(edges(it), clockChange(it)).sorted())
                .filter(it -> it.isAfter(at));
    }

    private Stream<Instant> edges(LocalDate day) {
        return windows.stream()
                .filter(it -> it.days().contains(day.getDayOfWeek()))
                .flatMap(it -> Stream.of(at(day, it.from()), at(day, it.to())));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** When clocks change on a day, and when the hour that comes again is over. */
    private Stream<Instant> clockChange(LocalDate day) {
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(day.atStartOfDay(zone).toInstant().minusSeconds(1));
        return change == null || !change.getDateTimeBefore().toLocalDate().equals(day)
                ? Stream.of()
                : Stream.of(
                        change.getInstant(), change.getInstant().plus(change.getDuration().abs()));
    }
}
