package org.livingwell.intake.team.account.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What Keycloak has yet to be told, tried for ever.
 *
 * @param due when it is tried next
 * @param trouble a code of what went wrong last
 */
public record Pending(
        Task task, @Nullable HashedCode code, int attempts, Instant due, @Nullable String trouble) {

    private static final long FIRST = 5;
    private static final long LONGEST = Duration.ofMinutes(10).toSeconds();
    private static final long LONGEST_WATCH = Duration.ofHours(1).toSeconds();
    private static final int DOUBLINGS = 10;

    /** What provisioning does. */
    public enum Task {
        MAKE,
        RENEW,
        /** The same, by whoever signs in themselves. */
        RENEW_OWN,
        /** Looks whether the code was used. */
        WATCH,
        END
    }

    static Pending now(Task task, @Nullable HashedCode code, Instant now) {
        return new Pending(task, code, 0, now, null);
    }

    /** Twice as long each time, ten minutes at most, an hour where a code waits to be used. */
    Instant next(Instant now) {
        long longest = task == Task.WATCH ? LONGEST_WATCH : LONGEST;
        return now.plusSeconds(Math.min(longest, FIRST << Math.min(attempts, DOUBLINGS)));
    }

    Pending attempted(Instant next) {
        return new Pending(task, code, attempts + 1, next, trouble);
    }

    Pending failed(String trouble) {
        return new Pending(task, code, attempts, due, trouble);
    }

    Pending with(HashedCode newer) {
        return new Pending(task, newer, attempts, due, trouble);
    }

    /** Whether what was done is still what is wanted. */
    boolean isMetBy(Pending done) {
        return task == done.task && Objects.equals(code, done.code);
    }
}
