package org.livingwell.careplan.sharing;

import jakarta.annotation.PreDestroy;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where a plan is set on paper. That keeps a processor busy, and requests run on virtual threads
 * that do not give way meanwhile: so it is done beside them, two at a time, and whoever waits for
 * long is asked to come back.
 */
@Component
class Press {

    /** Too many want paper at once. */
    static final class BusyException extends RuntimeException {

        private static final long serialVersionUID = 1;

        BusyException() {
            super("busy", null, false, false);
        }
    }

    /** A long plan takes some room while it is set. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Duration patience;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService beside =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().name("press-", 0).daemon().factory());

    @Autowired
    Press() {
        this(PATIENCE);
    }

    Press(Duration patience) {
        this.patience = patience;
    }

    /**
     * @throws BusyException where none is free for some seconds
     */
    <T> T print(Supplier<T> what) {
        mustBeFree();
        try {
            return CompletableFuture.supplyAsync(what, beside).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException why) throw why;
            throw failed;
        } finally {
            free.release();
        }
    }

    private void mustBeFree() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }

    @PreDestroy
    void close() {
        beside.close();
    }
}
