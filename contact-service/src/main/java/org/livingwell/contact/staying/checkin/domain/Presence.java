package org.livingwell.contact.staying.checkin.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How somebody stands in the network, as was said last.
 *
 * @param since which day
 * @param until the day their pause ends; null where they take none, or none was said
 * @param sequence of the event that said it among theirs
 */
public record Presence(State state, LocalDate since, @Nullable LocalDate until, long sequence) {

    /** Where they stand. */
    public enum State {
        IN_NETWORK,
        PAUSED,
        FAREWELLED,
        DIED
    }
}
