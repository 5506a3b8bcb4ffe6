package org.livingwell.contact.reaching.question;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.question.domain.Choice;
import org.livingwell.contact.reaching.question.domain.Kind;
import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What whoever holds the link of a question is shown; names nobody, as it may be read over a
 * shoulder.
 *
 * @param place whose number to ring; null where the link does nothing
 * @param asks null unless it may be answered now
 * @param helpFirst whether help lines stand before everything else
 * @param readBy the day by which somebody reads what they wrote; null where nothing is to be read
 */
record AnswerView(
        State state,
        @Nullable PlaceId place,
        @Nullable AsksView asks,
        List<String> next,
        boolean helpFirst,
        @Nullable LocalDate readBy) {

    /** Of a link; what was never made, is over or is erased is all one. */
    enum State {
        OPEN,
        TAKEN,
        ANSWERED_BEFORE,
        NOTHING
    }

    /**
     * @param on the day it is about, there; null where it is about none
     */
    record AsksView(
            Kind kind, @Nullable LocalDate on, @Nullable LocalTime time, List<Choice> choices) {

        private static AsksView of(Put put, ZoneId zone) {
            Instant when = put.when();
            var there = when == null ? null : when.atZone(zone);
            return new AsksView(
                    put.kind(),
                    there == null ? null : there.toLocalDate(),
                    there == null ? null : there.toLocalTime().withSecond(0).withNano(0),
                    put.kind().choices());
        }
    }

    private static final String THANK_YOU = "Thank you. Your team has your answer.";
    private static final String OR_RING = "You can ring us too.";

    /** Unknown, over, erased: all alike. */
    static final AnswerView NOTHING =
            said(
                    State.NOTHING,
                    null,
                    "There is nothing to answer here now.",
                    "If you want to talk, ring the number you have from us.");

    /** Never what was answered, nor by whom. */
    static final AnswerView BEFORE =
            said(
                    State.ANSWERED_BEFORE,
                    null,
                    "This question was answered already, and cannot be answered twice.",
                    "If you want to tell us more, ring the number you have from us.");

    static AnswerView asks(PlaceId place, Put put, ZoneId zone) {
        return new AnswerView(State.OPEN, place, AsksView.of(put, zone), List.of(), false, null);
    }

    static AnswerView taken(PlaceId place) {
        return said(State.TAKEN, place, THANK_YOU, OR_RING);
    }

    static AnswerView readBy(PlaceId place, LocalDate day) {
        return new AnswerView(State.TAKEN, place, null, List.of(THANK_YOU, OR_RING), false, day);
    }

    /** Help lines first; whoever is on duty is being rung. */
    static AnswerView today(PlaceId place) {
        return new AnswerView(
                State.TAKEN,
                place,
                null,
                List.of("Somebody reads what you wrote today.", OR_RING),
                true,
                null);
    }

    private static AnswerView said(State state, @Nullable PlaceId place, String... next) {
        return new AnswerView(state, place, null, List.of(next), false, null);
    }
}
