package org.livingwell.gateway.login;

import org.jspecify.annotations.Nullable;
import org.springframework.cache.concurrent.ConcurrentMapCache;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

/**
 * Keycloak's keys as last fetched. A token that names a key nobody knows has them fetched again,
 * but not twice in half a minute, whatever tokens come; and while Keycloak is away the last ones
 * serve on.
 */
final class KeptKeys extends ConcurrentMapCache {

    private static final long AGAIN = Duration.ofSeconds(30).toNanos();
    private static final long OLD = Duration.ofMinutes(5).toNanos();

    private final LongSupplier nanos;
    private long asked;
    private boolean missed;

    KeptKeys() {
        this(System::nanoTime);
    }

    /**
     * @param nanos never goes back
     */
    KeptKeys(LongSupplier nanos) {
        super("keys");
        this.nanos = nanos;
    }

    @Override
    public boolean invalidate() {
        missed = true;
        return false;
    }

    /** Called by one thread at a time: the decoder holds its lock. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Object address, Callable<T> fetch) {
        var kept = get(address);
        long age = nanos.getAsLong() - asked;
        if (kept != null && (age < AGAIN || (age < OLD && !missed))) return (T) kept.get();
        asked = nanos.getAsLong();
        missed = false;
        try {
            T fetched = fetch.call();
            put(address, fetched);
            return fetched;
        } catch (Exception away) {
            if (kept != null) return (T) kept.get();
            throw new ValueRetrievalException(address, fetch, away);
        }
    }
}
