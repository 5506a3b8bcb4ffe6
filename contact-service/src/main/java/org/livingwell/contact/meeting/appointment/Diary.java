package org.livingwell.contact.meeting.appointment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What is coming, for whom it is about and for whom it is with; the last month stays to be read.
 */
@Component
class Diary {

    private static final Duration KEPT = Duration.ofDays(31);
    private static final int MOST = 500;

    private final Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments;
    private final ContactAccess access;
    private final WorkerRefs workers;
    private final Clock clock;

    Diary(
            Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments,
            ContactAccess access,
            WorkerRefs workers,
            Clock clock) {
        this.appointments = appointments;
        this.access = access;
        this.workers = workers;
        this.clock = clock;
    }

    List<Kept> of(PersonId person) {
        return appointments.about(person).stream()
                .map(it -> it.state())
                .filter(Kept.class::isInstance)
                .map(Kept.class::cast)
                .filter(it -> access.isIn(it.place(), person))
                .filter(it -> it.said().endsAt().isAfter(from()))
                .sorted(Comparator.comparing(it -> it.said().startsAt()))
                .toList();
    }

    /** Theirs alone, where they work still and with whom. */
    List<Kept> of(WorkerId worker) {
        var theirs =
                and(eq(Appointments.WORKER, worker.toString()), gt(Appointments.ENDS_AT, from()));
        var order = Sorts.ascending(Appointments.WORKER, Appointments.ENDS_AT);
        var here = workers.placeOf(worker).orElse(null);
        if (here == null) return List.of();
        var kept =
                appointments.list(theirs, order, MOST).stream()
                        .map(it -> it.state())
                        .filter(Kept.class::isInstance)
                        .map(Kept.class::cast)
                        .filter(it -> it.place().equals(here))
                        .toList();
        var people = access.known(kept.stream().map(Kept::person).toList());
        return kept.stream()
                .filter(it -> ContactAccess.keepsWith(people.get(it.person()), here, worker))
                .toList();
    }

    private Instant from() {
        return clock.instant().minus(KEPT);
    }
}
