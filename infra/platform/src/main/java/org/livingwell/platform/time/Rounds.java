package org.livingwell.platform.time;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Runs work again and again, each on a thread of its own: at once while there is more, else after a
 * pause.
 */
public final class Rounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    /** What a round has begun ends before a stop does, unless it hangs. */
    private static final Duration TO_END = Duration.ofSeconds(10);

    private final Map<String, BooleanSupplier> works = new ConcurrentHashMap<>();
    private final Map<String, Thread> turning = new ConcurrentHashMap<>();
    private final Map<CompletableFuture<Void>, String> beside = new ConcurrentHashMap<>();

    /** Used again while there is work: what seals makes its tools once for each thread. */
    private final ExecutorService hands =
            Executors.newCachedThreadPool(Thread.ofVirtual().factory());

    private final Duration pause;
    private volatile boolean running;

    Rounds(Duration pause) {
        this.pause = pause;
    }

    /**
     * @param work one round; true when there may be more to do at once
     */
    public void every(String name, BooleanSupplier work) {
        works.put(name, work);
        if (running) start(name, work);
    }

    /** Runs work once, beside the round that begins it; a stop waits for it as well. */
    public void beside(String name, Runnable work) {
        var ended = new CompletableFuture<Void>();
        beside.put(ended, name);
        hands.execute(() -> once(name, work, ended));
    }

    private void once(String name, Runnable work, CompletableFuture<Void> ended) {
        Thread.currentThread().setName(name);
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            log.warn("{} ended early: {}", name, failed.getClass().getSimpleName());
        } finally {
            beside.remove(ended);
            ended.complete(null);
        }
    }

    private void start(String name, BooleanSupplier work) {
        turning.put(name, Thread.ofVirtual().name(name).start(() -> run(name, work)));
    }

    private void run(String name, BooleanSupplier work) {
        try {
            while (running) {
                if (!round(name, work)) pause();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void pause() throws InterruptedException {
        if (running) wait(Math.max(1, pause.toMillis()));
    }

    private static boolean round(String name, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException failed) {
            log.warn("{} tries again: {}", name, failed.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        works.forEach(this::start);
    }

    @Override
    public void stop() {
        wake();
        long latest = System.nanoTime() + TO_END.toNanos();
        for (Thread it : turning.values()) end(it, latest);
        turning.clear();
        beside.forEach((ended, name) -> end(ended, name, latest));
    }

    private synchronized void wake() {
        running = false;
        notifyAll();
    }

    private static void end(Thread round, long latest) {
        try {
            Duration left = Duration.ofNanos(Math.max(0, latest - System.nanoTime()));
            if (!round.join(left)) log.warn("{} goes on after its stop", round.getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(CompletableFuture<Void> ended, String name, long latest) {
        try {
            ended.get(Math.max(0, latest - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException goesOn) {
            log.warn("{} goes on after its stop", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
