package org.livingwell.platform.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The right to act on what is due in one aggregate until its date comes back.
 *
 * @param tries this one counted
 */
record Lease(String id, Instant until, int tries) {

    /**
     * Longer than anything outside may take: whoever is asked answers within 12 seconds or not at
     * all, and copies ask all contexts in a row.
     */
    static final Duration LENGTH = Duration.ofSeconds(60);

    static final Duration LONGEST = Duration.ofMinutes(15);

    /** What nobody came back from is tried less and less as well: it may be what ends processes. */
    static Lease of(Due due, Instant now) {
        Duration pause = pause(due.tries());
        Duration length = pause.compareTo(LENGTH) > 0 ? pause : LENGTH;
        return new Lease(
                due.id(), now.plus(length).truncatedTo(ChronoUnit.MILLIS), due.tries() + 1);
    }

    /** When it is tried again after it failed: in 1 s, 2 s, 4 s … 15 min. */
    Instant again(Instant now) {
        return now.plus(pause(tries)).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Duration pause(int tries) {
        if (tries == 0) return Duration.ZERO;
        return tries > 10 ? LONGEST : Duration.ofSeconds(1L << (tries - 1));
    }
}
