package org.livingwell.intake.team.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Requests go on while processors are kept busy, however many ask for that at once. */
class AsideTest {

    private final Aside aside = new Aside();
    private final AtomicBoolean released = new AtomicBoolean();

    @AfterEach
    void close() {
        released.set(true);
        aside.close();
    }

    @Test
    void moreThanThereAreProcessorsHoldUpNobodyElse() {
        int more = Runtime.getRuntime().availableProcessors() + 1;
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var busy =
                    Stream.generate(() -> CompletableFuture.supplyAsync(this::hash, requests))
                            .limit(more)
                            .toList();

            var somebodyElse =
                    CompletableFuture.runAsync(() -> released.set(true), requests)
                            .completeOnTimeout(null, 20, TimeUnit.SECONDS);

            somebodyElse.join();
            boolean served = released.getAndSet(true);
            assertThat(served).as("somebody else was served").isTrue();
            assertThat(busy)
                    .allSatisfy(it -> assertThat(it).succeedsWithin(Duration.ofSeconds(20)));
        }
    }

    private boolean hash() {
        return aside.work(
                () -> {
                    while (!released.get()) Thread.onSpinWait();
                    return true;
                });
    }
}
