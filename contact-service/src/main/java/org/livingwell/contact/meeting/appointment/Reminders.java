package org.livingwell.contact.meeting.appointment;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.Reminder;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.message.Template;
import org.livingwell.contact.reaching.message.Wish;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Wants somebody to be reminded when it is time; whether it reaches them is decided at the gate.
 * Whoever paused, moved, left or died is not reminded, and the appointment stays as it is.
 */
@Component
class Reminders {

    private final Aggregate<Appointment, Command, Appointment.Event> appointments;
    private final Messages messages;
    private final ContactAccess access;
    private final Clock clock;

    Reminders(
            Timers timers,
            Aggregate<Appointment, Command, Appointment.Event> appointments,
            Messages messages,
            ContactAccess access,
            Clock clock) {
        this.appointments = appointments;
        this.messages = messages;
        this.access = access;
        this.clock = clock;
        timers.watch("appointment-reminder", appointments, Appointments.DUE, this::remind);
    }

    /**
     * Lets nothing be said of a time that is over with, also where that is still to be wanted. Done
     * before the new time is known here, so that a process that dies in between does it again.
     */
    void callOff(Kept it, Cause heard) {
        for (UUID cause : it.causes()) messages.callOff(cause, it.person(), heard);
    }

    private void remind(String id) {
        if (!(appointments.find(id).orElse(null) instanceof Kept it)) return;
        Instant now = clock.instant();
        Reminder reminder = it.toRemind(now);
        if (reminder == null) return;
        Cause cause = Cause.of(it.cause(reminder.remind()));
        if (now.isBefore(it.said().startsAt()) && walksWithUs(it)) {
            messages.want(wish(it, reminder), cause);
        }
        appointments.of(id).handle(new Command.Remind(reminder.at()), cause);
    }

    /** Whoever moved to another place has nothing planned where they were. */
    boolean walksWithUs(Kept it) {
        return access.isIn(it.place(), it.person())
                && access.known(it.person())
                        .filter(who -> who.state().equals("in-network"))
                        .isPresent();
    }

    private Wish wish(Kept it, Reminder reminder) {
        return new Wish(
                it.cause(reminder.remind()),
                it.person(),
                Template.APPOINTMENT,
                Map.of("when", it.said().startsAt().toString()),
                reminder.at(),
                reminder.at(),
                it.uselessAfter(reminder),
                false);
    }
}
