package org.livingwell.intake.arriving.conversation.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When a conversation is to begin: an appointment of the person with whoever sees to it.
 *
 * @param interpreter whether one is wanted
 */
public record Meeting(Instant startsAt, boolean interpreter) {

    /** So much time is kept free for it; it takes as long as it takes. */
    private static final Duration KEPT_FREE = Duration.ofHours(1);

    public Instant endsAt() {
        return startsAt.plus(KEPT_FREE);
    }

    /** Whether nobody needs to come any more, because they talked before. */
    public boolean isOff(Instant held) {
        return held.isBefore(startsAt);
    }
}
