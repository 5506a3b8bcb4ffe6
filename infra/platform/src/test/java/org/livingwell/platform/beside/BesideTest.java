package org.livingwell.platform.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Requests go on while processors are kept busy, and nobody waits without end. */
class BesideTest {

    static final Duration PATIENCE = Duration.ofMillis(50);
    static final Busy FULL = new Busy("full", "Try again");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Beside two = new Beside("work", new Bounds(2, PATIENCE), FULL, meters);
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void close() {
        released.countDown();
        requests.close();
        two.close();
    }

    @Test
    void itIsNoVirtualThreadThatIsKeptBusy() throws Exception {
        var virtual = requests.submit(() -> two.work(() -> Thread.currentThread().isVirtual()));

        assertThat(virtual.get()).isFalse();
    }

    @Test
    void moreThanThereAreProcessorsHoldUpNobodyElse() {
        int more = Runtime.getRuntime().availableProcessors() + 1;
        var spun = new AtomicBoolean();
        var patient = new Bounds(more, Duration.ofSeconds(20));
        try (var many = new Beside("spinning", patient, FULL, meters)) {
            var busy =
                    Stream.generate(() -> requests.submit(() -> many.work(() -> spin(spun))))
                            .limit(more)
                            .toList();

            var somebodyElse =
                    CompletableFuture.runAsync(() -> spun.set(true), requests)
                            .completeOnTimeout(null, 20, TimeUnit.SECONDS);

            somebodyElse.join();
            boolean served = spun.getAndSet(true);
            assertThat(served).as("somebody else was served").isTrue();
            assertThat(busy)
                    .allSatisfy(it -> assertThat(it).succeedsWithin(Duration.ofSeconds(20)));
        }
    }

    @Test
    void whoeverFindsBothTakenIsAskedToComeBackAndIsServedOnceOneIsFree() throws Exception {
        var first = requests.submit(() -> two.work(this::held));
        var second = requests.submit(() -> two.work(this::held));
        begun.await();

        assertThatExceptionOfType(BusyException.class)
                .isThrownBy(() -> two.work(() -> 1))
                .satisfies(it -> assertThat(it.busy()).isEqualTo(FULL))
                .satisfies(it -> assertThat(it.later()).isEqualTo(PATIENCE));

        released.countDown();
        assertThat(first.get() + second.get()).isZero();
        assertThat(two.work(() -> 1)).isEqualTo(1);
        assertThat(meters.timer("livingwell.beside", "work", "work").count()).isEqualTo(3);
        assertThat(meters.counter("livingwell.beside.busy", "work", "work").count()).isOne();
    }

    @Test
    void whatCannotBeDoneIsSaidAsItIsAndTakesNoPlace() {
        for (int times = 0; times < 3; times++) {
            assertThatIllegalStateException().isThrownBy(() -> two.work(BesideTest::failing));
        }
    }

    @Test
    void boundsUnderWhichNothingWouldBeDoneAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(0, PATIENCE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(1, Duration.ZERO));
    }

    private static Integer failing() {
        throw new IllegalStateException("unset");
    }

    private static boolean spin(AtomicBoolean until) {
        while (!until.get()) Thread.onSpinWait();
        return true;
    }

    private int held() {
        begun.countDown();
        try {
            released.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
