package org.livingwell.intake.team.duty.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something whoever is on duty is told of; names nobody and never says why.
 *
 * @param subject what it is about; twice the same is one call
 * @param reference to say on the phone, where it has one
 * @param path of the page to open
 * @param rung how often it rang already
 * @param due when it rings next
 */
public record Call(
        Kind kind, UUID subject, @Nullable String reference, String path, int rung, Instant due) {

    /** How long something rings. */
    public enum Kind {
        UNTIL_OPENED,
        ONCE,
        TEST
    }

    /** Rings of which nobody took notice before the leads of the place are told too. */
    public static final int LEADS_TOO = 4;

    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration AT_LAST = Duration.ofDays(1);

    public static Call untilOpened(UUID subject, String reference, String path, Instant now) {
        return new Call(Kind.UNTIL_OPENED, subject, reference, path, 0, now);
    }

    public static Call once(UUID subject, String path, Instant now) {
        return new Call(Kind.ONCE, subject, null, path, 0, now);
    }

    public static Call test(UUID subject, String path, Instant now) {
        return new Call(Kind.TEST, subject, null, path, 0, now);
    }

    boolean sameAs(Call other) {
        return subject.equals(other.subject);
    }

    /** Nobody looked after the first ring. */
    public boolean again() {
        return rung > 0;
    }

    /** The duty contact was told again and again; the leads are told, and then all once a day. */
    public boolean unanswered() {
        return rung >= LEADS_TOO;
    }

    /**
     * What is left of it after it rang.
     *
     * @param within how long somebody has to look after the first ring
     */
    Stream<Call> next(Instant now, Duration within) {
        return switch (kind) {
            case UNTIL_OPENED -> {
                Duration next = rung == 0 ? within : unanswered() ? AT_LAST : EVERY;
                yield Stream.of(new Call(kind, subject, reference, path, rung + 1, now.plus(next)));
            }
            case ONCE, TEST -> Stream.empty();
        };
    }
}
