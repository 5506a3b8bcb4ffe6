package org.livingwell.contact.meeting.appointment;

import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Book;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.contact.reaching.need.KnownNeeds;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Whoever needs an interpreter has one booked for whatever they come to, also where whoever planned
 * it did not say so. Whichever is heard first, both meet; a need that ends takes back no booking.
 */
@Component
@KafkaListener(id = "contact.interpreters", topics = "contact.events.v1")
class Interpreters {

    @EventType("contact.CommunicationNeedsRecorded.v1")
    record CommunicationNeedsRecorded() {}

    private final Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments;
    private final KnownNeeds needs;
    private final Places places;

    Interpreters(
            Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments,
            KnownNeeds needs,
            Places places) {
        this.appointments = appointments;
        this.needs = needs;
        this.places = places;
    }

    /** What they need by now counts, not what they did when it was said. */
    @KafkaHandler
    void on(CommunicationNeedsRecorded recorded, EventContext context) {
        if (!areNeeded(context.about())) return;
        appointments
                .about(context.about())
                .forEach(it -> book(it.id(), it.state(), context.cause()));
    }

    boolean areNeeded(PersonId person) {
        return needs.booksSomebody(person);
    }

    /** What was recorded while the appointment was being kept. */
    void catchUp(AppointmentId id, PersonId person, Cause cause) {
        if (!areNeeded(person)) return;
        appointments.find(id).ifPresent(it -> book(id.toString(), it, cause));
    }

    private void book(String id, Appointment appointment, Cause cause) {
        if (!(appointment instanceof Kept it) || it.interpreter() != null) return;
        try {
            var book = new Book(places.zone(it.place()));
            appointments.of(id).handle(book, cause.derive("appointment-interpreter"));
        } catch (GoneException erased) {
            // nobody to be met any more
        }
    }
}
