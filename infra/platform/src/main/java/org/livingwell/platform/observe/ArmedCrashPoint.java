package org.livingwell.platform.observe;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Halts the process, as a power cut would, when a moment has been reached the given number of
 * times.
 */
final class ArmedCrashPoint implements CrashPoint {

    private static final Logger log = LoggerFactory.getLogger(ArmedCrashPoint.class);

    private final String armed;
    private final AtomicInteger left;

    /**
     * @param at the moment, a colon and the count, such as {@code after-commit:3}
     */
    ArmedCrashPoint(String at) {
        String[] parts = at.split(":", 2);
        this.armed = parts[0];
        this.left = new AtomicInteger(parts.length > 1 ? Integer.parseInt(parts[1]) : 1);
    }

    @Override
    public void reach(String moment) {
        if (!moment.equals(armed) || left.decrementAndGet() != 0) return;
        log.warn("Crash point {} reached: halting, as asked", moment);
        Runtime.getRuntime().halt(137);
    }
}
