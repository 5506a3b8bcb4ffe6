package org.livingwell.contact.staying.checkin.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and how somebody is to be asked how they are, in their place's time.
 *
 * @param hour null where any will do
 * @param way null where whoever does it chooses, by what their contact rules allow
 */
public record Plan(LocalDate day, @Nullable LocalTime hour, @Nullable Way way, Why why) {

    /** Whether it comes of how often they are asked, and moves with it. */
    public boolean inRhythm() {
        return why != Why.AGREED;
    }

    Plan at(Moment moment) {
        return new Plan(moment.day(), moment.hour(), way, why);
    }

    /** A day and an hour there. */
    public record Moment(LocalDate day, @Nullable LocalTime hour) {}
}
