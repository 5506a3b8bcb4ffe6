package org.livingwell.careplan.journey.domain;

import java.time.Instant;
import java.util.Set;

/**
 * What may be in one document of a journey: never less than is in it, so that it need not be read
 * to know that nothing wanted is.
 *
 * @param number of the document
 * @param types of what happened
 */
public record JourneySpan(int number, Instant from, Instant to, Set<String> types) {

    public boolean covers(Instant at) {
        return !at.isBefore(from) && !at.isAfter(to);
    }
}
