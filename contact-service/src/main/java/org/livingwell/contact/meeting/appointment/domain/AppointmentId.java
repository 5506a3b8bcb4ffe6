package org.livingwell.contact.meeting.appointment.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** An appointment of somebody's; nothing said of another person is ever about it. */
public record AppointmentId(UUID value) {

    /**
     * @param named the id that whoever made it gave it
     */
    public static AppointmentId of(PersonId person, UUID named) {
        return new AppointmentId(Ids.derive("appointment", person, named));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
