package org.livingwell.intake.rights.asking.domain;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody asked: ids, a code and a date, so that it can outlive their words.
 *
 * @param by whose login it was asked with: the person's, or the worker's who recorded it
 */
public record Asking(
        PersonId person, PlaceId place, UUID by, IdentifiedBy identifiedBy, Instant at) {

    /** The same, of somebody who moved meanwhile. */
    public Asking in(PlaceId now) {
        return new Asking(person, now, by, identifiedBy, at);
    }
}
