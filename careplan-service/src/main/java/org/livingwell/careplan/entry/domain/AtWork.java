package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What makes work go well: what somebody writes to whom they work for, and what both agreed.
 *
 * @param to whom a letter goes, with their address, in the person's words
 * @param helps what would help
 * @param letter where somebody takes the letter along with them; null where nobody does
 * @param agreed what was agreed with whom they work for
 * @param agreedOn when
 * @param review where that is looked at again; null where it is not
 * @param asked where somebody is to come along to a meeting there; null where nobody is
 * @param meeting when that is; null where no time was said
 * @param job null where they did not say since when they work there
 */
public record AtWork(
        @Nullable Words to,
        @Nullable Words helps,
        @Nullable Ahead letter,
        @Nullable Words agreed,
        @Nullable LocalDate agreedOn,
        @Nullable Ahead review,
        @Nullable Ahead asked,
        @Nullable WorkMeeting meeting,
        @Nullable Job job) {

    public static final AtWork NOTHING =
            new AtWork(null, null, null, null, null, null, null, null, null);

    /** Whether there is enough for a letter. */
    public boolean saysEnough() {
        return to != null && helps != null;
    }

    AtWork takenAlong(Ahead step) {
        return new AtWork(to, helps, step, agreed, agreedOn, review, asked, meeting, job);
    }

    AtWork meetingAsked(Ahead step) {
        return new AtWork(to, helps, letter, agreed, agreedOn, review, step, meeting, job);
    }

    /** Whoever said when it is has seen to it that they were asked. */
    AtWork meetingAt(@Nullable WorkMeeting when) {
        return new AtWork(to, helps, letter, agreed, agreedOn, review, null, when, job);
    }

    boolean isMet() {
        return asked != null || meeting != null;
    }

    /** What is to be done stays so, while it is about the same words and due on the same day. */
    AtWork after(AtWork before) {
        boolean same = Objects.equals(to, before.to) && Objects.equals(helps, before.helps);
        var was = before.review;
        boolean sameDay =
                was != null
                        && review != null
                        && was.due().equals(review.due())
                        && !(was.seenTo() && !Objects.equals(agreed, before.agreed));
        return new AtWork(
                to,
                helps,
                same ? before.letter : null,
                agreed,
                agreedOn,
                sameDay ? was : review,
                before.asked,
                before.meeting,
                job);
    }

    AtWork seenTo(UUID step) {
        return new AtWork(
                to,
                helps,
                seenTo(letter, step),
                agreed,
                agreedOn,
                seenTo(review, step),
                seenTo(asked, step),
                meeting,
                job);
    }

    private static @Nullable Ahead seenTo(@Nullable Ahead it, UUID step) {
        return it != null && it.step().equals(step) ? it.wasSeenTo() : it;
    }

    Stream<Ahead> ahead() {
        return Stream.of(letter, review, asked).filter(Objects::nonNull);
    }

    int bytes() {
        return Content.bytes(to, helps, agreed);
    }
}
