package org.livingwell.contact.meeting.appointment;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.SayCan;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.SayCannot;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** Takes in whether somebody comes to what is theirs, where they are. */
@Component
class Coming {

    private final Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments;
    private final Reminders reminders;
    private final ContactAccess access;
    private final Places places;

    Coming(
            Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments,
            Reminders reminders,
            ContactAccess access,
            Places places) {
        this.appointments = appointments;
        this.reminders = reminders;
        this.access = access;
        this.places = places;
    }

    /**
     * Nothing that is wanted already reminds them of it; where a process dies before, they say it
     * again.
     */
    void cannot(PersonId person, AppointmentId id, Instant startsAt, Cause cause) {
        var today = places.today(placeOf(person, id));
        var lead = access.known(person).map(PersonRef::leadWorker).orElse(null);
        var now = appointments.of(id).handle(new SayCannot(startsAt, lead, today), cause);
        if (now instanceof Kept it && it.cannot() != null) reminders.callOff(it, cause);
    }

    void can(PersonId person, AppointmentId id, Instant startsAt, Cause cause) {
        var zone = places.zone(placeOf(person, id));
        appointments.of(id).handle(new SayCan(startsAt, zone), cause);
    }

    private PlaceId placeOf(PersonId person, AppointmentId id) {
        return appointments
                .find(id)
                .filter(it -> it instanceof About about && person.equals(about.person()))
                .map(it -> ((About) it).place())
                .filter(it -> access.isIn(it, person))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }
}
