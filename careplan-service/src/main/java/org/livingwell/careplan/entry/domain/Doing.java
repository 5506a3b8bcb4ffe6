package org.livingwell.careplan.entry.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody does with what is written, or sees to: what is said stays in the same words. */
public sealed interface Doing extends Entry.Command {

    record Try(Party party, Helped helped) implements Doing {}

    /** Somebody who matters to them is asked whether they want support themselves. */
    record AskThem(Party party, Ahead step) implements Doing {}

    /**
     * Somebody takes their letter along with them.
     *
     * @param seen the revision that was read
     */
    record TakeLetter(Party party, int seen, Ahead step) implements Doing {}

    /**
     * Somebody comes along to a meeting with whom they work for.
     *
     * @param seen the revision that was read
     */
    record AskMeeting(Party party, int seen, Ahead step) implements Doing {}

    /** A worker says when that is, or moves it. */
    record PlanMeeting(Party party, int seen, WorkMeeting meeting) implements Doing {}

    record CallOffMeeting(Party party, int seen) implements Doing {}

    /**
     * They want the help, or the opportunity, that is written here.
     *
     * @param seen the revision that was read
     * @param today where they are
     */
    record Want(Party party, int seen, LocalDate today) implements Doing {}

    /**
     * They did today what does them good.
     *
     * @param today where they are
     */
    record DoToday(Party party, LocalDate today) implements Doing {}

    /**
     * It was looked at together.
     *
     * @param at when
     */
    record HearOfReview(LocalDate today, Instant at) implements Doing {}

    /** Somebody said how a step ended. */
    record HearOfStep(UUID step) implements Doing {}
}
