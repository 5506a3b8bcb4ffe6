package org.livingwell.contact.meeting.appointment;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.CalledOff;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.CannotCome;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.Followed;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.HeldAgain;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.Noted;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.Reminded;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.Settled;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.Unheld;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.Appointment.None;
import org.livingwell.contact.meeting.appointment.domain.AppointmentRules;
import org.livingwell.contact.meeting.appointment.domain.Cannot;
import org.livingwell.contact.meeting.appointment.domain.Interpreter;
import org.livingwell.contact.meeting.appointment.domain.Said;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How appointments are kept; what leaves contact is the step that books an interpreter. */
@Configuration
class Appointments {

    static final String DUE = "index.due";
    static final String WORKER = "index.worker";
    static final String ENDS_AT = "index.endsAt";

    record InterpreterWanted(NextStep step) {}

    record InterpreterNotWanted(UUID stepDone) {}

    /** Whoever somebody was to meet left, and nobody came in their place. */
    record AppointmentUnheld(NextStep step) {}

    record AppointmentHeldAgain(UUID stepDone) {}

    /** The person said that they cannot come. */
    record AppointmentCannotBeKept(NextStep step) {}

    /** They come after all, or it is at another time, or off. */
    record AppointmentSettled(UUID stepDone) {}

    @Bean
    Aggregate<Appointment, Appointment.Command, Appointment.Event> appointmentAggregate(
            Aggregates all) {
        return all.open(
                aggregate("appointments", new None(), AppointmentRules::decide, Appointment::apply)
                        .index(Appointments::index)
                        .upcast(it -> it) // version 1 knew nobody who could not come
                        .indexed(DUE)
                        .indexed(WORKER, ENDS_AT)
                        .copied(
                                Shown.of(Kept.class, "said", "cannot"),
                                Shown.of(Cannot.class, "saidAt"),
                                Shown.of(Said.class, "kind", "startsAt", "endsAt"))
                        .announce(Appointments::published));
    }

    private static Map<String, ?> index(Appointment appointment) {
        if (!(appointment instanceof Kept it)) return Map.of();
        Map<String, Object> index = new HashMap<>();
        Instant due = it.due();
        if (due != null) index.put("due", due);
        var worker = it.said().worker();
        if (worker != null) index.put("worker", worker.toString());
        index.put("endsAt", it.said().endsAt());
        return index;
    }

    private static @Nullable Object published(Appointment.Event event) {
        return switch (event) {
            case Noted(_, var step, var done) -> step == null ? off(done) : wanted(step);
            case CalledOff(_, var done) -> off(done);
            case Unheld(var step, var owner, var due) ->
                    new AppointmentUnheld(new NextStep(step, "appointment-unheld", owner, due));
            case HeldAgain(var done) -> new AppointmentHeldAgain(done);
            case CannotCome(var cannot, var owner, var due) ->
                    new AppointmentCannotBeKept(
                            new NextStep(cannot.step(), "cannot-make-it", owner, due));
            case Settled(var done) -> new AppointmentSettled(done);
            case Reminded _, Followed _ -> null;
        };
    }

    private static Object wanted(Interpreter it) {
        return new InterpreterWanted(
                new NextStep(it.step(), "book-interpreter", it.owner(), it.due()));
    }

    private static @Nullable Object off(@Nullable UUID done) {
        return done == null ? null : new InterpreterNotWanted(done);
    }
}
