package org.livingwell.contact.reaching.question.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A question as it was put.
 *
 * @param question the id it has with whoever asks
 * @param place where they are, as far as it was known when anything became of it last
 * @param when what it asks about, where that has a time
 * @param by who asks; null where another context does
 * @param at since when it is asked
 * @param until from when on nobody answers it by the link any more
 */
public record Put(
        UUID question,
        PersonId person,
        PlaceId place,
        Kind kind,
        @Nullable Instant when,
        @Nullable WorkerId by,
        Instant at,
        Instant until) {

    /** An answer that comes later answers another question. */
    public static final Duration LASTS = Duration.ofDays(14);

    /** Over a weekend; who has not been reached by then is asked by a human. */
    private static final Duration TO_GET_THERE = Duration.ofDays(3);

    /** Nobody is asked about a day that far ahead. */
    private static final Duration FAR = Duration.ofDays(366);

    /**
     * Put so that it ends in time: once what it asks about begins, or whoever asks wants to hear no
     * more.
     *
     * @param latest null where whoever asks said nothing of it
     */
    public static Put of(
            UUID question,
            PersonId person,
            PlaceId place,
            Kind kind,
            @Nullable Instant when,
            @Nullable WorkerId by,
            Instant at,
            @Nullable Instant latest) {
        Instant until = earlier(at.plus(LASTS), latest);
        Instant ends = kind == Kind.TIME_ALL_RIGHT ? earlier(until, when) : until;
        return new Put(question, person, place, kind, when, by, at, ends);
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    /** What its message is for: the same for whoever they turn out to be. */
    public UUID cause() {
        return Ids.derive("question", question);
    }

    /** The step to read its answer, where that wants somebody. */
    public UUID toRead() {
        return Ids.derive("answer", question);
    }

    /** From when on its message is of no use: a human has to have the time to ask. */
    public Instant uselessAfter() {
        return earlier(at.plus(TO_GET_THERE), until);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    boolean asksOfWhatIsToCome(Instant now) {
        return kind != Kind.TIME_ALL_RIGHT
                || when != null && when.isAfter(now) && when.isBefore(now.plus(FAR));
    }

    /** The same where they are now. */
    Put in(PlaceId now) {
        return new Put(question, person, now, kind, when, by, at, until);
    }

    /** The same of whoever they are known as. */
    public Put of(PersonId known) {
        return new Put(question, known, place, kind, when, by, at, until);
    }
}
