package org.livingwell.contact.staying.checkin.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/** What was said of somebody that changes when they are to be asked how they are. */
public sealed interface News {

    /**
     * @param place where they are; null where that was not said
     * @param lead who walks with them; null where that was not said
     * @param state how they stand; null where that was not said
     * @param day on which it was said, there
     * @param until the day a pause ends; null where there is none, or it is as it was
     * @param sequence among what was said of them
     */
    record OfThem(
            @Nullable PlaceId place,
            @Nullable WorkerId lead,
            Presence.@Nullable State state,
            LocalDate day,
            @Nullable LocalDate until,
            long sequence)
            implements News {}

    /**
     * @param of the safety plan or the support it was said of
     */
    record OfACrisis(String of, Spell spell) implements News {}

    /**
     * @param of what they took up
     */
    record OfWork(String of, LocalDate day) implements News {}

    /**
     * @param of the entry of their plan that says it
     */
    record OfAJob(String of, Spell spell) implements News {}

    /**
     * @param day on which they were asked, or were to be
     */
    record OfACheckIn(CheckInId checkIn, LocalDate day) implements News {}
}
