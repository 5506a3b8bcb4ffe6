package org.livingwell.contact.meeting.appointment;

import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Hear;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Off;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.message.Template;
import org.livingwell.contact.reaching.message.Wish;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Wants whoever may be on their way to hear that there is nothing to come to, or at another time:
 * whoever was reminded, or would have been by now. Nobody hears of an appointment by hearing that
 * it is off.
 */
@Component
class Offs {

    private final Messages messages;
    private final Reminders reminders;
    private final Places places;
    private final Clock clock;

    Offs(Messages messages, Reminders reminders, Places places, Clock clock) {
        this.messages = messages;
        this.reminders = reminders;
        this.places = places;
        this.clock = clock;
    }

    /** Done before it is known here, so that a process that dies in between does it again. */
    void tell(Kept it, Instant at, Cause heard) {
        Instant now = clock.instant();
        if (!now.isBefore(it.said().startsAt()) || !reminders.walksWithUs(it)) return;
        if (!wasTold(it) && !it.isWithinReach(now, places.zone(it.place()))) return;
        messages.want(wish(it, at), heard);
    }

    /** Whoever was told of one time hears of the other before they set out; the same. */
    void tell(Kept it, Hear to, Cause heard) {
        Instant now = clock.instant();
        Instant before = it.said().startsAt();
        Instant startsAt = to.said().startsAt();
        Instant until = before.isBefore(startsAt) ? before : startsAt;
        if (!now.isBefore(until) || !reminders.walksWithUs(it) || !wasTold(it)) return;
        Instant at = to.said().at();
        var when = Map.of("when", startsAt.toString());
        var wish =
                new Wish(
                        to.movedCause(),
                        it.person(),
                        Template.APPOINTMENT,
                        when,
                        at,
                        at,
                        until,
                        true);
        messages.want(wish, heard);
    }

    /** Of the time it has, or of one before it, which is only to be put right yet. */
    private boolean wasTold(Kept it) {
        return messages.isWanted(it.movedCause(), it.person())
                || it.causes().stream().anyMatch(cause -> messages.mayHaveGone(cause, it.person()));
    }

    /** It takes place after all. */
    void callOff(Off it, UUID named, Cause heard) {
        messages.callOff(cause(named, it.at()), it.person(), heard);
    }

    private static Wish wish(Kept it, Instant at) {
        return new Wish(
                cause(it.said().appointment(), at),
                it.person(),
                Template.APPOINTMENT_OFF,
                Map.of("when", it.said().startsAt().toString()),
                at,
                at,
                it.said().startsAt(),
                true);
    }

    private static UUID cause(UUID appointment, Instant at) {
        return Ids.derive("appointment-off", appointment, at);
    }
}
