package org.livingwell.contact.staying.door.domain;

import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/** How a link came to the person, and when. */
public record Given(How how, LocalDate on, WorkerId by) {

    /** The ways there are. */
    public enum How {
        ON_PAPER,
        READ_OUT,
        SENT_LATER,
        ON_THEIR_SCREEN
    }
}
