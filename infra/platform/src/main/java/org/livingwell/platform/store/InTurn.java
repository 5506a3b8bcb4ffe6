package org.livingwell.platform.store;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets commands on one aggregate wait for each other in this process instead of colliding in the
 * database.
 */
final class InTurn {

    private static final class Turn {
        final ReentrantLock lock = new ReentrantLock(true);
        int waiting;
    }

    private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();

    <T> T take(String id, Supplier<T> work) {
        Turn turn = turns.compute(id, (_, known) -> join(known == null ? new Turn() : known));
        turn.lock.lock();
        try {
            return work.get();
        } finally {
            turn.lock.unlock();
            turns.computeIfPresent(id, (_, left) -> --left.waiting == 0 ? null : left);
        }
    }

    private static Turn join(Turn turn) {
        turn.waiting++;
        return turn;
    }
}
