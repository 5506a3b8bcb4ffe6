package org.livingwell.contact.reaching.said.domain;

import java.time.Instant;

/** What somebody said to intake is to be fetched: at once, and for ever where nobody answers. */
public record Wanted(int tries, Instant due) {

    /** In seconds. */
    private static final long LONGEST = 60;

    public static Wanted from(Instant now) {
        return new Wanted(0, now);
    }

    /** Tried in vain, and to be tried ever later. */
    public Wanted later(Instant now) {
        long pause = Math.min(1L << Math.min(tries, 6), LONGEST);
        return new Wanted(tries + 1, now.plusSeconds(pause));
    }

    public boolean isDue(Instant now) {
        return !due.isAfter(now);
    }

    /** What was fetched for an earlier wish is fetched again for the one that waits now. */
    public boolean isFor(Instant wish) {
        return due.equals(wish);
    }
}
