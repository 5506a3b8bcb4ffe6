package org.livingwell.contact.meeting.appointment;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.platform.domain.PersonId;

import java.time.Instant;
import java.util.UUID;

/**
 * One appointment as a calendar shows it: that there is one, and when.
 *
 * @param saidAt later for each later version of it
 * @param about whose page a worker finds there; null in a person's own
 */
record Entry(UUID id, Instant startsAt, Instant endsAt, Instant saidAt, @Nullable PersonId about) {

    static Entry own(Kept it) {
        return of(it, null);
    }

    static Entry workers(Kept it) {
        return of(it, it.person());
    }

    private static Entry of(Kept it, @Nullable PersonId about) {
        var said = it.said();
        var id = AppointmentId.of(it.person(), said.appointment());
        return new Entry(id.value(), said.startsAt(), said.endsAt(), said.at(), about);
    }
}
