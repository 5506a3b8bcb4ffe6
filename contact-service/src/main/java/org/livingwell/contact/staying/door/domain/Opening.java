package org.livingwell.contact.staying.door.domain;

import org.livingwell.contact.staying.door.domain.Arrival.Whereabouts;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody came through their door. */
public record Opening(Instant at, LocalDate on, long heard) {

    /** The step it opens. */
    public UUID step(PersonId person) {
        return Ids.derive("door-opened", person, at);
    }

    /**
     * Pressed twice, also where intake has welcomed them back in between; not once somebody has
     * been in touch, or they went and returned.
     */
    boolean isSameAs(Arrival arrival) {
        return on.equals(arrival.today())
                && !arrival.answered()
                && (arrival.whereabouts() == Whereabouts.IN_NETWORK || heard == arrival.heard());
    }
}
