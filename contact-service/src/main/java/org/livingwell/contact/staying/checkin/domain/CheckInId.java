package org.livingwell.contact.staying.checkin.domain;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** A check-in; the step that says who does it is opened under the same id. */
public record CheckInId(UUID value) {

    public static CheckInId of(Cause cause) {
        return new CheckInId(Ids.derive("check-in", cause.id()));
    }

    /**
     * @param round how many there were before it by how often they are asked
     */
    public static CheckInId inRhythm(PersonId person, int round) {
        return new CheckInId(Ids.derive("check-in-in-rhythm", person, round));
    }

    /** The step for whoever finds out what to do, as they were not reached. */
    UUID missed() {
        return Ids.derive("check-in-missed", value);
    }

    /** The step for what was agreed to come next. */
    UUID next() {
        return Ids.derive("check-in-next", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
