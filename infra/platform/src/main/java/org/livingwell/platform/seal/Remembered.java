package org.livingwell.platform.seal;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was read a moment ago: bounded, and forgotten after a minute. Absence is never kept. */
final class Remembered<V> {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST = 5_000;

    private record Kept<V>(V value, Instant until) {}

    private final Map<String, Kept<V>> kept =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Kept<V>> eldest) {
                    return size() > MOST;
                }
            };
    private final Clock clock;

    Remembered(Clock clock) {
        this.clock = clock;
    }

    synchronized @Nullable V get(String key) {
        Kept<V> found = kept.get(key);
        return found != null && clock.instant().isBefore(found.until()) ? found.value() : null;
    }

    synchronized void put(String key, V value) {
        kept.remove(key);
        kept.put(key, new Kept<>(value, clock.instant().plus(LONGEST)));
    }

    synchronized void forget(String key) {
        kept.remove(key);
    }
}
