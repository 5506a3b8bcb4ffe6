package org.livingwell.contact.reaching.spot.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Ids;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * One thing that was said of a spot.
 *
 * @param startsAt of the session, as it is by then; null where that is nothing to them any more
 * @param until by when an offer is taken; null where nothing is offered
 * @param at when that happened
 * @param number of it among what happened to one thing in one moment
 */
public record SpotNews(
        What what, @Nullable Instant startsAt, @Nullable Instant until, Instant at, long number) {

    /** What became of it. */
    public enum What {
        OFFERED,
        MOVED,
        CANCELLED,
        CALLED_OFF
    }

    static final Comparator<SpotNews> ORDER =
            Comparator.comparing(SpotNews::at)
                    .thenComparing(SpotNews::number)
                    .thenComparing(SpotNews::what)
                    .thenComparing(SpotNews::toString);

    boolean saysAsMuchAs(SpotNews other) {
        return what == other.what
                && Objects.equals(startsAt, other.startsAt)
                && Objects.equals(until, other.until);
    }

    /** For whoever the person turns out to be, so that a match tells once. */
    public UUID cause(UUID spot) {
        return Ids.derive("spot-news", spot, what, at, number);
    }
}
