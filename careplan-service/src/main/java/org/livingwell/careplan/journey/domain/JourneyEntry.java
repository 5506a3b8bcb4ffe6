package org.livingwell.careplan.journey.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One thing that happened on a journey.
 *
 * @param id the event's own id, so that hearing it again adds nothing
 * @param about what it happened to, so that it can leave with it
 * @param sequence among the events of that
 */
public record JourneyEntry(UUID id, Instant at, String type, UUID about, long sequence) {

    /** Where every place of ours is. */
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** The day it was there. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, HERE);
    }

    /** Whether it happened to an entry of the plan, which not everybody sees. */
    public boolean isOfWords() {
        return JourneyEvents.OF_WORDS.contains(type);
    }
}
