package org.livingwell.contact.reaching.message.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody is to be told, as it was asked for.
 *
 * @param cause why; one message for each, however often it is asked for
 * @param template a code; which words it has is known when it is sent
 * @param words what the template needs: a day, a time, a link; never a number or an address
 * @param from when it may go at the earliest
 * @param uselessAfter from when on it would help nobody any more
 * @param matters whether a human is told where it does not get there
 * @param at when what it is about happened, however late that is heard; a press is now
 * @param press of the worker who asked for it; null where it follows from what happened
 */
public record Asked(
        PersonId person,
        PlaceId place,
        UUID cause,
        String template,
        Map<String, Words> words,
        Instant from,
        Instant uselessAfter,
        boolean matters,
        Instant at,
        @Nullable UUID press) {

    public boolean isOf(UUID press) {
        return press.equals(this.press);
    }

    boolean isUseless(Instant now) {
        return !now.isBefore(uselessAfter);
    }
}
