package org.livingwell.contact.meeting.appointment.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What an appointment is, as whoever made it said last.
 *
 * @param appointment the id it has with whoever made it
 * @param kind a code, lower case with hyphens
 * @param worker whom it is with, where it is with one of ours
 * @param interpreter whether one is wanted
 * @param at when that was said; what is older changes nothing
 */
public record Said(
        UUID appointment,
        PlaceId place,
        String kind,
        Instant startsAt,
        Instant endsAt,
        @Nullable WorkerId worker,
        boolean interpreter,
        List<Remind> remind,
        Instant at) {

    /** Of two that were said in one moment it is the same in whichever order they are heard. */
    private static final Comparator<Said> LATEST =
            Comparator.comparing(Said::at)
                    .thenComparing(Said::startsAt)
                    .thenComparing(Said::endsAt)
                    .thenComparing(Said::toString);

    Said with(WorkerId other) {
        return new Said(appointment, place, kind, startsAt, endsAt, other, interpreter, remind, at);
    }

    /** Whoever needs an interpreter has one, also where nobody said so. */
    public Said interpreted() {
        return new Said(appointment, place, kind, startsAt, endsAt, worker, true, remind, at);
    }

    boolean laterThan(Said known) {
        return LATEST.compare(this, known) > 0;
    }

    /** Those still to come, the next one first. */
    List<Reminder> reminders(ZoneId zone, Instant after) {
        return remind.stream()
                .map(it -> new Reminder(it, it.before(startsAt, zone)))
                .filter(it -> it.at().isAfter(after))
                .sorted(Comparator.comparing(Reminder::at))
                .toList();
    }
}
