package org.livingwell.intake.team.account;

import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Where a processor is kept busy for long. Requests run on virtual threads, as many at once as
 * there are processors, and none gives way before it waits: a few hashes at once would hold up
 * everybody else's. Here one goes at a time, on a thread that the system shares out fairly.
 */
@Component
class Aside {

    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("aside").daemon().factory());

    <T> T work(Supplier<T> what) {
        return CompletableFuture.supplyAsync(what, one).join();
    }

    @PreDestroy
    void close() {
        one.close();
    }
}
