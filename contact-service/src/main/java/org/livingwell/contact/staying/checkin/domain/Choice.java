package org.livingwell.contact.staying.checkin.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How somebody likes to be kept in touch with.
 *
 * @param way null where any that their contact rules allow will do
 * @param since the day they said it, from which days are counted
 */
public record Choice(Often often, @Nullable Way way, LocalDate since) {

    /** How often they like to hear from us. */
    public enum Often {
        EVERY_WEEK,
        EVERY_TWO_WEEKS,
        EVERY_MONTH,
        /** They get in touch themselves. */
        BY_THEMSELVES
    }

    boolean sameWish(Choice other) {
        return often == other.often && way == other.way;
    }
}
