package org.livingwell.gateway.route;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.livingwell.gateway.limit.Limits;
import org.livingwell.gateway.problem.Problems;
import org.livingwell.gateway.problem.Refused;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Room kept free for each open door, so that they are the last to be turned away; and no address
 * takes it all, however many wait there at once.
 */
@Component
class Lanes {

    private static final int WAIT_SECONDS = 2;

    private final Semaphore ordinary;
    private final Map<String, Semaphore> kept = new ConcurrentHashMap<>();
    private final Cache<String, Semaphore> addresses = Caffeine.newBuilder().weakValues().build();
    private final Limits limits;

    Lanes(Limits limits) {
        this.ordinary = new Semaphore(limits.ordinary());
        this.limits = limits;
    }

    <T> T pass(Route route, String address, Supplier<T> exchange) {
        if (!route.first()) return in(ordinary.tryAcquire() ? ordinary : none(), exchange);
        var own = addresses.get(address, _ -> new Semaphore(limits.oneAddress(), true));
        return in(turn(own), () -> in(lane(route.breaker()), exchange));
    }

    private Semaphore lane(String door) {
        var spare = kept.computeIfAbsent(door, _ -> new Semaphore(limits.kept()));
        if (ordinary.tryAcquire()) return ordinary;
        return spare.tryAcquire() ? spare : none();
    }

    private static Semaphore turn(Semaphore own) {
        try {
            return own.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS) ? own : none();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return none();
        }
    }

    private static Semaphore none() {
        throw new Refused(Problems.BUSY);
    }

    private static <T> T in(Semaphore taken, Supplier<T> exchange) {
        try {
            return exchange.get();
        } finally {
            taken.release();
        }
    }
}
