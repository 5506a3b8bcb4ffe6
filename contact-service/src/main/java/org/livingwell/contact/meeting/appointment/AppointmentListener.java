package org.livingwell.contact.meeting.appointment;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Hear;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.HearOff;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Off;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.contact.meeting.appointment.domain.Remind;
import org.livingwell.contact.meeting.appointment.domain.Said;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps the appointment that any event of any context makes, moves or calls off. */
@Component
@KafkaListener(
        id = "contact.appointments",
        topics = {
            "intake.events.v1",
            "careplan.events.v1",
            "referral.events.v1",
            "community.events.v1",
            "contact.events.v1"
        })
class AppointmentListener {

    /** What any event may carry, of whatever type it is, now and later. */
    @EventType(EventType.ANY)
    record Carried(@Nullable Meeting appointment, @Nullable UUID appointmentOff) {}

    record Meeting(
            UUID id,
            String kind,
            Instant startsAt,
            Instant endsAt,
            @Nullable WorkerId worker,
            @Nullable Boolean interpreter,
            @Nullable List<String> remind) {

        Said said(EventContext context, boolean needed) {
            return new Said(
                    id,
                    context.place(),
                    kind,
                    startsAt,
                    endsAt,
                    worker,
                    needed || Boolean.TRUE.equals(interpreter),
                    remind == null ? Remind.USUALLY : Remind.of(remind),
                    context.time());
        }
    }

    private final Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments;
    private final Reminders reminders;
    private final AppointmentsFollow following;
    private final Interpreters interpreters;
    private final Offs offs;
    private final Places places;

    AppointmentListener(
            Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments,
            Reminders reminders,
            AppointmentsFollow following,
            Interpreters interpreters,
            Offs offs,
            Places places) {
        this.appointments = appointments;
        this.reminders = reminders;
        this.following = following;
        this.interpreters = interpreters;
        this.offs = offs;
        this.places = places;
    }

    @KafkaHandler
    void on(Carried carried, EventContext context) {
        UUID off = carried.appointmentOff();
        if (off != null) {
            handle(off, new HearOff(context.about(), context.place(), context.time()), context);
        }
        Meeting meeting = carried.appointment();
        if (meeting != null) {
            var zone = places.zone(context.place());
            var said = meeting.said(context, interpreters.areNeeded(context.about()));
            handle(meeting.id(), new Hear(context.about(), said, zone), context);
        }
    }

    private void handle(UUID named, Appointment.Command command, EventContext context) {
        var id = AppointmentId.of(context.about(), named);
        Appointment before = appointments.find(id).orElse(null);
        if (before instanceof Kept it && it.movesWith(command)) {
            if (command instanceof HearOff) offs.tell(it, context.time(), context.cause());
            if (command instanceof Hear to) offs.tell(it, to, context.cause());
            reminders.callOff(it, context.cause());
        }
        var now = appointments.of(id).handle(command, context.cause());
        if (before instanceof Off it && now instanceof Kept) {
            offs.callOff(it, named, context.cause());
        }
        following.catchUp(id, context.about(), context.cause());
        interpreters.catchUp(id, context.about(), context.cause());
    }
}
