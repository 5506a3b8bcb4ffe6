package org.livingwell.platform.test;

import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Lets no day end in the middle of a test: what is due today is due today all the way through.
 * Where one is about to end, a test begins when the next one has.
 */
public final class WholeDay implements TestInstancePreConstructCallback {

    private static final List<ZoneId> DAYS = List.of(ZoneOffset.UTC, ZoneId.of("Europe/London"));

    /** Longer than any test that asks for today's date. */
    private static final Duration LONG = Duration.ofMinutes(2);

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext of, ExtensionContext context) {
        await().pollInterval(Duration.ofSeconds(1))
                .pollDelay(Duration.ZERO)
                .atMost(LONG.multipliedBy(2))
                .until(() -> lasts(Instant.now()));
    }

    /** Whether it is the same day for long enough. */
    static boolean lasts(Instant now) {
        Instant later = now.plus(LONG);
        return DAYS.stream()
                .allMatch(
                        it -> LocalDate.ofInstant(now, it).equals(LocalDate.ofInstant(later, it)));
    }
}
