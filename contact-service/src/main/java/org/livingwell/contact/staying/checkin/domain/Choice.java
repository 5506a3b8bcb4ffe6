package org.livingwell.contact.staying.checkin.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How somebody likes to be kept in touch with.
 *
 * @param often null until they chose
 * @param way null where any that their contact rules allow will do
 * @param since the day they said it, from which days are counted
 * @param celebrate how they like it to be met when something went well; null until they said
 */
public record Choice(
        @Nullable Often often, @Nullable Way way, LocalDate since, @Nullable Celebrate celebrate) {

    /** How often they like to hear from us. */
    public enum Often {
        EVERY_WEEK,
        EVERY_TWO_WEEKS,
        EVERY_MONTH,
        /** They get in touch themselves. */
        BY_THEMSELVES
    }

    /**
     * Days are counted from when they said that first; who says only how they like something to be
     * met leaves the rest as it is.
     */
    Choice after(Choice before) {
        if (often == null) return new Choice(before.often, before.way, before.since, celebrate);
        boolean same = often == before.often && way == before.way;
        return same ? new Choice(often, way, before.since, celebrate) : this;
    }
}
