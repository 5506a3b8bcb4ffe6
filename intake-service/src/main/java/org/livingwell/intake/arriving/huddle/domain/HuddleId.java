package org.livingwell.intake.arriving.huddle.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;

import java.time.LocalDate;
import java.util.UUID;

/** A huddle; a place has one a day. */
public record HuddleId(UUID value) {

    public static HuddleId of(PlaceId place, LocalDate on) {
        return new HuddleId(Ids.derive("huddle", place, on));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
