package org.livingwell.platform.erasure;

import com.mongodb.client.MongoDatabase;

import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.seal.Tombstone;
import org.livingwell.platform.seal.Tombstone.Erased;
import org.livingwell.platform.seal.Tombstone.Moved;
import org.livingwell.platform.seal.Tombstones;
import org.springframework.context.SmartLifecycle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Erases whoever was erased, and lets go of what nobody opens any more under an id that was moved:
 * before the service serves, so that an older backup brings nobody back, and every minute, for what
 * was still under way when a key was destroyed.
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
        tombstones.replay(own, this::hear);
        next = clock.instant().plus(PAUSE);
        return false;
    }

    private void hear(Tombstone stone) {
        switch (stone) {
            case Erased(var person, _) -> erasing.erase(person);
            case Moved(var person, _, _) -> erasing.leave(person);
        }
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
