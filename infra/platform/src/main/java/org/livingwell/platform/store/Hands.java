package org.livingwell.platform.store;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Acts on a few aggregates at once, never twice on one, so that what hangs holds up itself alone.
 */
final class Hands {

    /** Of one kind, in one process. */
    static final int AT_ONCE = 8;

    /** Of what many get at once: two cores are left something for whoever waits. */
    static final int OF_MANY = 4;

    private final Semaphore free;
    private final Runnable before;
    private final Set<String> busy;
    private final Consumer<Runnable> threads;
    private final BooleanSupplier goOn;

    /**
     * @param busy the aggregates somebody here acts on, shared by all kinds of one collection
     * @param goOn false when the process is about to stop
     * @param before run once a hand is free, and may take a moment
     */
    Hands(
            Set<String> busy,
            Consumer<Runnable> threads,
            BooleanSupplier goOn,
            int atOnce,
            Runnable before) {
        this.free = new Semaphore(atOnce);
        this.before = before;
        this.busy = busy;
        this.threads = threads;
        this.goOn = goOn;
    }

    /**
     * Waits for a free hand, and only then claims.
     *
     * @param claim what is to be done, where it is ours to do
     * @return whether it was begun
     */
    boolean take(String id, Supplier<Optional<Runnable>> claim) {
        if (busy.contains(id) || !oneIsFree()) return false;
        boolean begun = false;
        try {
            before.run();
            begun = busy.add(id) && begun(id, claim);
        } finally {
            if (!begun) free.release();
        }
        return begun;
    }

    private boolean begun(String id, Supplier<Optional<Runnable>> claim) {
        Optional<Runnable> work = Optional.empty();
        try {
            work = claim.get();
        } finally {
            if (work.isEmpty()) busy.remove(id);
        }
        work.ifPresent(it -> threads.accept(() -> run(id, it)));
        return work.isPresent();
    }

    private void run(String id, Runnable work) {
        try {
            work.run();
        } finally {
            busy.remove(id);
            free.release();
        }
    }

    private boolean oneIsFree() {
        try {
            while (goOn.getAsBoolean()) {
                if (free.tryAcquire(100, TimeUnit.MILLISECONDS)) return true;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
