package org.livingwell.contact.meeting.appointment;

import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a worker meets today, in the order of the day. */
record TodayView(List<MeetingToday> appointments) implements AboutPeople {

    /**
     * @param kind a code, lower case with hyphens
     */
    record MeetingToday(
            UUID id,
            PersonId person,
            PlaceId place,
            Instant startsAt,
            Instant endsAt,
            String kind,
            boolean interpreter) {

        static MeetingToday of(Kept it) {
            var said = it.said();
            return new MeetingToday(
                    AppointmentId.of(it.person(), said.appointment()).value(),
                    it.person(),
                    it.place(),
                    said.startsAt(),
                    said.endsAt(),
                    said.kind(),
                    said.interpreter());
        }
    }

    @Override
    public Stream<PersonId> people() {
        return appointments.stream().map(MeetingToday::person);
    }
}
