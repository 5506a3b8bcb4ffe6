package org.livingwell.contact.meeting.appointment;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.SayCan;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.SayCannot;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

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

    /** Nothing reminds them of it any more, before that is known here. */
    void cannot(PersonId person, AppointmentId id, Cause cause) {
        Kept it = theirs(person, id);
        reminders.callOff(it, cause);
        var lead = access.known(person).map(PersonRef::leadWorker).orElse(null);
        appointments.of(id).handle(new SayCannot(lead, places.today(it.place())), cause);
    }

    void can(PersonId person, AppointmentId id, Cause cause) {
        Kept it = theirs(person, id);
        appointments.of(id).handle(new SayCan(places.zone(it.place())), cause);
    }

    private Kept theirs(PersonId person, AppointmentId id) {
        return appointments
                .find(id)
                .filter(Kept.class::isInstance)
                .map(Kept.class::cast)
                .filter(it -> it.person().equals(person) && access.isIn(it.place(), person))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }
}
