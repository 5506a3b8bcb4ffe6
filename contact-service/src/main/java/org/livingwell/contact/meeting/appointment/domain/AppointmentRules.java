package org.livingwell.contact.meeting.appointment.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Hear;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.Appointment.None;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Off;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was said last counts, in whichever order it is heard. */
public final class AppointmentRules {

    private AppointmentRules() {}

    public static Decision<Event> decide(Appointment appointment, Command command, Instant now) {
        return switch (command) {
            case Hear hear -> heard(appointment, hear);
            case Command.HearOff(var person, var place, var at) ->
                    off(appointment, new Off(person, place, at));
            case Command.Remind(var upTo) -> remind(appointment, upTo);
            case Command.Book(var zone) -> book(appointment, zone, now);
            case Command.SayCannot it -> ComingRules.cannot(appointment, it, now);
            case Command.SayCan it -> ComingRules.can(appointment, it, now);
            case Command.Follow follow -> WorkerRules.follow(appointment, follow);
            case Command.Leave leave -> WorkerRules.leave(appointment, leave, now);
        };
    }

    private static Decision<Event> heard(Appointment appointment, Hear hear) {
        Said said = hear.said();
        return switch (appointment) {
            case None _ -> agree(noted(hear, hear.since(), said.at(), null));
            case Off it ->
                    said.at().isAfter(it.at())
                            ? agree(noted(hear, hear.since(), said.at(), null))
                            : agree();
            case Kept it when !said.laterThan(it.said()) -> agree();
            case Kept it -> {
                var since = it.movesWith(hear) ? hear.since() : it.since();
                var noted = noted(hear, since, remindedUpTo(it, hear), it);
                List<Event> over = new ArrayList<>();
                if (it.unheld() != null && noted.now().unheld() == null) {
                    over.add(new Event.HeldAgain(it.unheld()));
                }
                if (noted.now().cannot() == null) ComingRules.settled(it).ifPresent(over::add);
                over.add(noted);
                yield new Decision.Agreed<>(over);
            }
        };
    }

    /** Whoever was reminded of a time is not reminded again because something else changed. */
    private static Instant remindedUpTo(Kept known, Hear hear) {
        Instant at = hear.said().at();
        boolean moved = known.movesWith(hear);
        return moved || at.isAfter(known.remindedUpTo()) ? at : known.remindedUpTo();
    }

    /** Whoever cannot come at that time is not reminded of it, whatever else of it changes. */
    private static Event.Noted noted(
            Hear hear, Instant since, Instant remindedUpTo, @Nullable Kept before) {
        Said said = hear.said();
        var interpreter = Interpreter.of(said, hear.zone());
        var cannot = before == null || before.movesWith(hear) ? hear.cannot() : before.cannot();
        var reminders =
                cannot == null ? said.reminders(hear.zone(), remindedUpTo) : List.<Reminder>of();
        var now =
                new Kept(
                        hear.person(),
                        said,
                        since,
                        remindedUpTo,
                        reminders,
                        interpreter,
                        before == null ? null : WorkerRules.unheld(before, said),
                        cannot,
                        before == null || before.movesWith(hear) ? null : before.earlier());
        var booked = before == null ? null : before.interpreter();
        boolean asBefore = interpreter != null && interpreter.equals(booked);
        return new Event.Noted(
                now, asBefore ? null : interpreter, interpreter == null ? step(booked) : null);
    }

    private static Decision<Event> off(Appointment appointment, Off off) {
        return switch (appointment) {
            case None _ -> agree(new Event.CalledOff(off, null));
            case Off it when off.at().isAfter(it.at()) -> agree(new Event.CalledOff(off, null));
            case Off _ -> agree();
            case Kept it when it.said().at().isAfter(off.at()) -> agree();
            case Kept it -> {
                List<Event> over = new ArrayList<>();
                if (it.unheld() != null) over.add(new Event.HeldAgain(it.unheld()));
                ComingRules.settled(it).ifPresent(over::add);
                over.add(new Event.CalledOff(off, step(it.interpreter())));
                yield new Decision.Agreed<>(over);
            }
        };
    }

    /** What has begun already needs nobody booked any more. */
    private static Decision<Event> book(Appointment appointment, ZoneId zone, Instant now) {
        if (!(appointment instanceof Kept it) || it.interpreter() != null) return agree();
        if (!it.said().startsAt().isAfter(now)) return agree();
        var step = Interpreter.of(it.said().interpreted(), zone, now);
        return agree(new Event.Noted(it.interpreted(step), step, null));
    }

    private static @Nullable UUID step(@Nullable Interpreter interpreter) {
        return interpreter == null ? null : interpreter.step();
    }

    private static Decision<Event> remind(Appointment appointment, Instant upTo) {
        return appointment instanceof Kept it && it.toRemind(upTo) != null
                ? agree(new Event.Reminded(upTo))
                : agree();
    }

    static Appointment apply(Appointment appointment, Event event) {
        return switch (event) {
            case Event.Noted(var now, _, _) -> now;
            case Event.CalledOff(var now, _) -> now;
            case Event.Reminded(var upTo) -> {
                var it = kept(appointment, event);
                var left = it.reminders().stream().filter(r -> r.at().isAfter(upTo)).toList();
                yield it.reminded(upTo, left);
            }
            case Event.Followed(var to) -> {
                var it = kept(appointment, event);
                yield it.with(it.said().with(to), it.unheld());
            }
            case Event.CannotCome(var cannot, _, _) -> kept(appointment, event).coming(cannot);
            case Event.Settled _ -> kept(appointment, event).coming(null);
            case Event.Unheld(var step, _, _) -> {
                var it = kept(appointment, event);
                yield it.with(it.said(), step);
            }
            case Event.HeldAgain _ -> {
                var it = kept(appointment, event);
                yield it.with(it.said(), null);
            }
        };
    }

    private static Kept kept(Appointment appointment, Event event) {
        if (appointment instanceof Kept it) return it;
        throw new ImpossibleException(appointment, event);
    }
}
