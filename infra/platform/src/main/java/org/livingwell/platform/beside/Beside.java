package org.livingwell.platform.beside;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where a processor is kept busy for long. Requests run on virtual threads, as many at once as
 * there are processors, and none gives way before it waits: a few that compute would hold up
 * everybody else's. Here some go at a time, in turn, on threads that the system shares out fairly.
 */
public final class Beside implements AutoCloseable {

    private final Bounds bounds;
    private final Busy busy;
    private final Semaphore free;
    private final ExecutorService threads;
    private final Timer done;
    private final Counter turnedAway;

    /**
     * @param work what is done here, as metrics name it: {@code livingwell.beside}, and {@code
     *     livingwell.beside.busy} for whoever was turned away
     */
    public Beside(String work, Bounds bounds, Busy busy, MeterRegistry meters) {
        this.bounds = bounds;
        this.busy = busy;
        this.free = new Semaphore(bounds.atOnce(), true);
        this.threads =
                Executors.newFixedThreadPool(
                        bounds.atOnce(),
                        Thread.ofPlatform().name(work + "-", 0).daemon().factory());
        this.done = meters.timer("livingwell.beside", "work", work);
        this.turnedAway = meters.counter("livingwell.beside.busy", "work", work);
    }

    /**
     * @return once it is done
     * @throws BusyException where there is no room for as long as one waits
     */
    public <T> T work(Supplier<T> what) {
        mustBeFree();
        try {
            return CompletableFuture.supplyAsync(() -> done.record(what), threads).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException why) throw why;
            throw failed;
        } finally {
            free.release();
        }
    }

    private void mustBeFree() {
        try {
            if (free.tryAcquire(bounds.patience().toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        turnedAway.increment();
        throw new BusyException(busy, bounds.patience());
    }

    @Override
    public void close() {
        threads.close();
    }
}
