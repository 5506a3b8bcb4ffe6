package org.livingwell.contact.meeting.appointment;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.contact.staying.checkin.CheckInsAhead.Ahead;
import org.livingwell.platform.domain.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One thing as a calendar shows it: that there is one, and when.
 *
 * @param saidAt later for each later version of it
 * @param about whose page a worker finds there; null in a person's own
 */
record Entry(UUID id, When when, Instant saidAt, @Nullable PersonId about) {

    /** What it is called says how long it takes and nothing else. */
    sealed interface When {

        record Between(Instant startsAt, Instant endsAt, String title) implements When {}

        record AllDay(LocalDate day, String title) implements When {}

        String title();
    }

    private static final String APPOINTMENT = "Appointment";
    private static final String REMINDER = "Reminder";

    /** So long a call takes, or a text and its answer. */
    private static final Duration CHECK_IN = Duration.ofMinutes(30);

    static Entry own(Kept it) {
        return of(it, null);
    }

    static Entry workers(Kept it) {
        return of(it, it.person());
    }

    /**
     * @param zone of the place
     */
    static Entry checkIn(Ahead it, ZoneId zone) {
        LocalTime hour = it.hour();
        if (hour == null) {
            var day = new When.AllDay(it.day(), REMINDER);
            return new Entry(it.id(), day, it.saidAt(), it.person());
        }
        Instant from = it.day().atTime(hour).atZone(zone).toInstant();
        var between = new When.Between(from, from.plus(CHECK_IN), REMINDER);
        return new Entry(it.id(), between, it.saidAt(), it.person());
    }

    private static Entry of(Kept it, @Nullable PersonId about) {
        var said = it.said();
        var id = AppointmentId.of(it.person(), said.appointment());
        var when = new When.Between(said.startsAt(), said.endsAt(), APPOINTMENT);
        return new Entry(id.value(), when, said.at(), about);
    }
}
