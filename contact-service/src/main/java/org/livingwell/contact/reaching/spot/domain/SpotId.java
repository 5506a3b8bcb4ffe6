package org.livingwell.contact.reaching.spot.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** A spot of somebody's; nothing said of another person is ever about it. */
public record SpotId(UUID value) {

    /**
     * @param named the id that community gave it
     */
    public static SpotId of(PersonId person, UUID named) {
        return new SpotId(Ids.derive("spot", person, named));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
