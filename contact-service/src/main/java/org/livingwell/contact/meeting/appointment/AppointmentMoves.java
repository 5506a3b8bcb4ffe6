package org.livingwell.contact.meeting.appointment;

import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Hear;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.erasure.Moves;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/** An appointment of the id somebody came with is one of whom they are. */
@Component
class AppointmentMoves implements Moves {

    private final Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments;
    private final AppointmentsFollow following;
    private final Interpreters interpreters;
    private final Places places;

    AppointmentMoves(
            Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments,
            AppointmentsFollow following,
            Interpreters interpreters,
            Places places) {
        this.appointments = appointments;
        this.following = following;
        this.interpreters = interpreters;
        this.places = places;
    }

    @Override
    public void move(Move move) {
        appointments.about(move.from()).forEach(it -> move(it.state(), move));
    }

    private void move(Appointment appointment, Move move) {
        if (!(appointment instanceof Kept it)) return;
        var said = it.said();
        var id = AppointmentId.of(move.to(), said.appointment());
        var zone = places.zone(said.place());
        var hear = new Hear(move.to(), said, it.since(), it.cannot(), zone);
        appointments.of(id).handle(hear, move.cause());
        following.catchUp(id, move.to(), move.cause());
        interpreters.catchUp(id, move.to(), move.cause());
    }
}
