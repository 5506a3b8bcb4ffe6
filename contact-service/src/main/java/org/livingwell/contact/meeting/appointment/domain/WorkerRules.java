package org.livingwell.contact.meeting.appointment.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Follow;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Leave;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** With whom an appointment is, as people and workers come and go. */
final class WorkerRules {

    private WorkerRules() {}

    /** What was passed on before it was said whom it is with changes nothing. */
    static Decision<Event> follow(Appointment appointment, Follow follow) {
        if (!(appointment instanceof Kept it)) return agree();
        WorkerId has = it.said().worker();
        Instant since = it.said().at();
        for (Passed passed : follow.passed()) {
            if (has == null || !passed.takes(has, since)) continue;
            has = passed.to();
            since = passed.at();
        }
        if (has == null || has.equals(it.said().worker())) return agree();
        var followed = new Event.Followed(has);
        return it.unheld() == null
                ? agree(followed)
                : agree(new Event.HeldAgain(it.unheld()), followed);
    }

    /** What is over needs nobody. */
    static Decision<Event> leave(Appointment appointment, Leave leave, Instant now) {
        if (!(appointment instanceof Kept it) || it.unheld() != null) return agree();
        boolean theirs = leave.worker().equals(it.said().worker());
        if (!theirs || !it.said().endsAt().isAfter(now)) return agree();
        UUID step =
                Ids.derive("appointment-unheld", it.said().appointment(), leave.worker().value());
        return agree(new Event.Unheld(step, leave.lead(), leave.today()));
    }

    /** The step goes on where it is with the same as before. */
    static @Nullable UUID unheld(Kept before, Said said) {
        return Objects.equals(before.said().worker(), said.worker()) ? before.unheld() : null;
    }
}
