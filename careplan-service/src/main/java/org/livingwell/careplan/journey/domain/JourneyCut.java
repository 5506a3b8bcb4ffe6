package org.livingwell.careplan.journey.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;

/**
 * Which lines of a journey somebody asks for, newest first.
 *
 * @param month as it is where every place of ours is
 * @param after the line after which they go on, whatever came in meanwhile
 */
public record JourneyCut(
        @Nullable JourneyStep step, @Nullable YearMonth month, @Nullable After after) {

    public static final JourneyCut WHOLE = new JourneyCut(null, null, null);

    public static final Comparator<JourneyEntry> NEWEST_FIRST =
            Comparator.comparing(JourneyEntry::at).thenComparing(JourneyEntry::id).reversed();

    private static final UUID BEFORE_ALL = new UUID(Long.MIN_VALUE, Long.MIN_VALUE);

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** Where a page ended: the time and the id of its last line. */
    public record After(Instant at, UUID id) {

        boolean isBefore(JourneyEntry line) {
            int earlier = line.at().compareTo(at);
            return earlier < 0 || earlier == 0 && line.id().compareTo(id) < 0;
        }
    }

    /** All until that day is over, as it is where every place of ours is. */
    public static JourneyCut upTo(LocalDate day) {
        var over = day.plusDays(1).atStartOfDay(HERE).toInstant();
        return new JourneyCut(null, null, new After(over, BEFORE_ALL));
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    public boolean has(JourneyEntry line) {
        return isOfStep(line.type())
                && (month == null || YearMonth.from(line.day()).equals(month))
                && (after == null || after.isBefore(line));
    }

    /** Whether a document may hold any of it. */
    public boolean mayBeIn(JourneySpan span) {
        return span.types().stream().anyMatch(this::isOfStep)
                && (month == null || reaches(month, span))
                && (after == null || !span.from().isAfter(after.at()));
    }

    private boolean isOfStep(String type) {
        return step == null || JourneyEvents.reading(type).step() == step;
    }

    private static boolean reaches(YearMonth month, JourneySpan span) {
        return !YearMonth.from(span.to().atZone(HERE)).isBefore(month)
                && !YearMonth.from(span.from().atZone(HERE)).isAfter(month);
    }
}
