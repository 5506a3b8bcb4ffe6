package org.livingwell.contact.meeting.lunch.domain;

import java.util.UUID;

/**
 * What somebody is told of one lunch, and whether it went.
 *
 * @param cause of the message
 * @param sent whether it reached whoever carries it, or may have
 */
public record Telling(LunchId lunch, UUID cause, WhenWhere what, boolean sent) {

    boolean isOf(LunchId other) {
        return lunch.equals(other);
    }

    Telling gone() {
        return new Telling(lunch, cause, what, true);
    }
}
