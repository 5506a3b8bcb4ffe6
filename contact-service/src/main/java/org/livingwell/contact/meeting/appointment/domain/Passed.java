package org.livingwell.contact.meeting.appointment.domain;

import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** Whose people became somebody else's, and when. */
public record Passed(WorkerId from, WorkerId to, Instant at) {

    boolean takes(WorkerId worker, Instant since) {
        return from.equals(worker) && at.isAfter(since);
    }
}
