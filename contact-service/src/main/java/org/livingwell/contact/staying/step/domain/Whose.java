package org.livingwell.contact.staying.step.domain;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/**
 * Whom a step is about, and where they are.
 *
 * @param since when that was said of the place; what is older changes nothing
 */
public record Whose(PersonId person, PlaceId place, Instant since) {

    /** The later word on the place counts, in whichever order they come. */
    Whose heard(PlaceId where, Instant at) {
        boolean later =
                at.isAfter(since)
                        || (at.equals(since) && where.value().compareTo(place.value()) > 0);
        return later ? new Whose(person, where, at) : this;
    }
}
