package org.livingwell.contact.door.domain;

import org.livingwell.contact.door.domain.Arrival.Whereabouts;

import java.time.Instant;
import java.time.LocalDate;

/** That somebody came through their door. */
public record Opening(Instant at, LocalDate on, long heard) {

    /**
     * Pressed twice, also where intake has welcomed them back in between; not gone and returned.
     */
    boolean isSameAs(Arrival arrival) {
        return on.equals(arrival.today())
                && (arrival.whereabouts() == Whereabouts.IN_NETWORK || heard == arrival.heard());
    }
}
