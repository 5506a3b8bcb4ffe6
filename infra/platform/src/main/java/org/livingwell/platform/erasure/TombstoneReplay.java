package org.livingwell.platform.erasure;

import com.mongodb.client.MongoDatabase;

import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.seal.Tombstones;
import org.springframework.context.SmartLifecycle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Erases whoever has a tombstone: before the service serves, so that an older backup brings nobody
 * back, and every minute, for what was still under way when a key was destroyed.
 */
final class TombstoneReplay implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Tombstones tombstones;
    private final PersonKeys keys;
    private final Erasing erasing;
    private final MongoDatabase own;
    private final Clock clock;
    private volatile Instant next = Instant.MIN;
    private volatile boolean running;

    TombstoneReplay(
            Tombstones tombstones,
            PersonKeys keys,
            Erasing erasing,
            MongoDatabase own,
            Clock clock) {
        this.tombstones = tombstones;
        this.keys = keys;
        this.erasing = erasing;
        this.own = own;
        this.clock = clock;
    }

    /** Always false: the next one can wait. */
    boolean round() {
        if (clock.instant().isBefore(next)) return false;
        keys.replay();
        tombstones.replay(own, (person, _) -> erasing.erase(person));
        next = clock.instant().plus(PAUSE);
        return false;
    }

    @Override
    public void start() {
        round();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before listeners hear and the door opens. */
    @Override
    public int getPhase() {
        return 0;
    }
}
