package org.livingwell.contact.meeting.appointment.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.SayCan;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.SayCannot;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.Optional;

/** Whether the person comes, as they say themselves; no reason is asked. */
final class ComingRules {

    private ComingRules() {}

    static Decision<Event> cannot(Appointment appointment, SayCannot it, Instant now) {
        if (!(appointment instanceof Kept kept) || isOver(kept, now)) return over();
        if (!kept.said().startsAt().equals(it.startsAt())) return moved();
        if (kept.cannot() != null) return agree();
        WorkerId worker = kept.unheld() == null ? kept.said().worker() : null;
        var step = Ids.derive("cannot-make-it", kept.said().appointment(), kept.since());
        var owner = worker == null ? it.lead() : worker;
        return agree(new Event.CannotCome(new Cannot(step, now), owner, it.today()));
    }

    /** They are reminded again, as of a time that was said just now. */
    static Decision<Event> can(Appointment appointment, SayCan it, Instant now) {
        if (!(appointment instanceof Kept kept) || isOver(kept, now)) return over();
        if (!kept.said().startsAt().equals(it.startsAt())) return moved();
        if (kept.cannot() == null) return agree();
        var reminders = kept.said().reminders(it.zone(), now);
        var again =
                new Kept(
                        kept.person(),
                        kept.said(),
                        now,
                        now,
                        reminders,
                        kept.interpreter(),
                        kept.unheld(),
                        null,
                        kept.earlier() == null ? kept.since() : kept.earlier());
        return agree(new Event.Settled(kept.cannot().step()), new Event.Noted(again, null, null));
    }

    /** At another time, or off, nobody has to find one. */
    static Optional<Event> settled(Kept kept) {
        return Optional.ofNullable(kept.cannot()).map(it -> new Event.Settled(it.step()));
    }

    private static boolean isOver(Kept kept, Instant now) {
        return !kept.said().endsAt().isAfter(now);
    }

    private static Decision<Event> moved() {
        return refuse("appointment-moved", "This is at another time now. Look at it again");
    }

    private static Decision<Event> over() {
        return refuse("appointment-over", "This is over, or it is off already");
    }
}
