package org.livingwell.careplan.entry.domain;

import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

/**
 * A meeting with whom somebody works for, and one of ours beside them.
 *
 * @param appointment the id it has in calendars; the same one while it is only moved
 */
public record WorkMeeting(UUID appointment, Instant startsAt, Instant endsAt, WorkerId worker) {

    boolean isAhead(Instant now) {
        return endsAt.isAfter(now);
    }

    WorkMeeting insteadOf(WorkMeeting before) {
        return new WorkMeeting(before.appointment, startsAt, endsAt, worker);
    }
}
