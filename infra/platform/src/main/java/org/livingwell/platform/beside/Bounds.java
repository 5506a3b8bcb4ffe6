package org.livingwell.platform.beside;

import java.time.Duration;

/**
 * How much is done beside the requests.
 *
 * @param atOnce how many are done at once: each holds a thread of its own, and its memory
 * @param patience how long whoever finds no room waits for it
 */
public record Bounds(int atOnce, Duration patience) {

    public Bounds {
        if (atOnce < 1) throw new IllegalArgumentException("nothing would ever be done");
        if (!patience.isPositive()) throw new IllegalArgumentException("nobody would ever wait");
    }
}
