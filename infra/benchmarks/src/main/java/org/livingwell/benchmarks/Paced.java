package org.livingwell.benchmarks;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Begins things at a steady rate, whatever the earlier ones do, and times each to its end. */
final class Paced {

    private final ConcurrentHashMap<UUID, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicLongArray took;
    private final AtomicInteger ended = new AtomicInteger();
    private final CountDownLatch all;
    private final long[] begun;

    Paced(int count) {
        this.took = new AtomicLongArray(count);
        this.begun = new long[count];
        this.all = new CountDownLatch(count);
    }

    /** Times count from when each was due, so that a late start is not hidden. */
    Spread run(int perSecond, Consumer<UUID> begin) throws InterruptedException {
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < begun.length; i++) {
                begun[i] = start + i * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(begun[i] - System.nanoTime());
                var id = UUID.randomUUID();
                numbers.put(id, i);
                threads.submit(() -> begin.accept(id));
            }
            if (!all.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException(
                        "%d of %d ended".formatted(ended.get(), begun.length));
            }
        }
        long[] nanos = new long[begun.length];
        for (int i = 0; i < nanos.length; i++) nanos[i] = took.get(i);
        return Spread.ofNanos(nanos);
    }

    void end(UUID id) {
        Integer number = numbers.remove(id);
        if (number == null) return;
        took.set(number, System.nanoTime() - begun[number]);
        ended.incrementAndGet();
        all.countDown();
    }
}
