package org.livingwell.contact.meeting.appointment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Follow;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Leave;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.contact.meeting.appointment.domain.Passed;
import org.livingwell.contact.staying.step.AlsoFollows;
import org.livingwell.contact.staying.step.PassedOn;
import org.livingwell.contact.staying.step.domain.Whereabouts;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/**
 * Appointments are with whoever a person is passed on to; where a worker leaves and nobody follows,
 * somebody finds who meets them. Whichever is heard first, both meet.
 */
@Component
class AppointmentsFollow implements AlsoFollows {

    /** More than anybody has before them. */
    private static final int MOST = 10_000;

    private final Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments;
    private final PassedOn passedOn;
    private final ContactAccess access;
    private final WorkerRefs workers;
    private final Places places;
    private final Clock clock;

    AppointmentsFollow(
            Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments,
            PassedOn passedOn,
            ContactAccess access,
            WorkerRefs workers,
            Places places,
            Clock clock) {
        this.appointments = appointments;
        this.passedOn = passedOn;
        this.access = access;
        this.workers = workers;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public void follow(PersonId person, List<Whereabouts.Passed> passed, Cause cause) {
        var follow = new Follow(workersOnly(passed));
        if (follow.passed().isEmpty()) return;
        appointments
                .about(person)
                .forEach(
                        it ->
                                appointments
                                        .of(it.id())
                                        .handle(follow, cause.derive("appointment-following")));
    }

    @Override
    public void leave(WorkerId worker, Cause cause) {
        var theirs =
                and(
                        eq(Appointments.WORKER, worker.toString()),
                        gt(Appointments.ENDS_AT, clock.instant()));
        var order = Sorts.ascending(Appointments.WORKER, Appointments.ENDS_AT);
        appointments.ids(theirs, order, MOST).forEach(id -> leave(id, worker, cause));
    }

    /** What is known already of whoever it is about, and of whoever it is with. */
    void catchUp(AppointmentId id, PersonId person, Cause cause) {
        var follow = new Follow(workersOnly(passedOn.of(person)));
        var now = appointments.of(id).handle(follow, cause.derive("appointment-followed"));
        if (!(now instanceof Kept it)) return;
        WorkerId worker = it.said().worker();
        if (worker != null && workers.left(worker)) leave(id.toString(), worker, cause);
    }

    private void leave(String id, WorkerId worker, Cause cause) {
        if (!(appointments.find(id).orElse(null) instanceof Kept it)) return;
        try {
            var leave = new Leave(worker, lead(it, worker), places.today(it.place()));
            appointments.of(id).handle(leave, cause.derive("appointment-left"));
        } catch (GoneException erased) {
            // nobody to be met any more
        }
    }

    private @Nullable WorkerId lead(Kept it, WorkerId left) {
        return access.known(it.person())
                .map(PersonRef::leadWorker)
                .filter(lead -> !lead.equals(left) && !workers.left(lead))
                .orElse(null);
    }

    /** Whoever moved to another place has nothing planned there. */
    private static List<Passed> workersOnly(List<Whereabouts.Passed> passed) {
        return passed.stream()
                .flatMap(
                        it -> {
                            WorkerId from = it.from();
                            return from == null
                                    ? null
                                    : List.of(new Passed(from, it.to(), it.at())).stream();
                        })
                .toList();
    }
}
