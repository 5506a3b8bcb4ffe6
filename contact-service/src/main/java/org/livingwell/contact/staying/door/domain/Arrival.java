package org.livingwell.contact.staying.door.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/**
 * Somebody at their door, as things stand with them.
 *
 * @param place where they are now
 * @param lead whose step it is; null where whoever was is there no more
 * @param today in that place
 * @param whereabouts what is known of them
 * @param answered whether somebody has been in touch since they came last
 * @param heard how far this service has heard of them, so that coming back twice in a day is told
 *     from pressing twice
 */
public record Arrival(
        PlaceId place,
        @Nullable WorkerId lead,
        LocalDate today,
        Whereabouts whereabouts,
        boolean answered,
        long heard) {

    /** What the door opens from. */
    public enum Whereabouts {
        IN_NETWORK,
        AWAY,
        DIED
    }
}
