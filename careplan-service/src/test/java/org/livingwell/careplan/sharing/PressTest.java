package org.livingwell.careplan.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Paper is printed beside the requests, and nobody waits for it without end. */
class PressTest {

    private final Press press = new Press(Duration.ofMillis(50));
    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void close() {
        released.countDown();
        press.close();
    }

    @Test
    void itIsNoVirtualThreadThatIsKeptBusy() throws Exception {
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var virtual =
                    requests.submit(() -> press.print(() -> Thread.currentThread().isVirtual()));

            assertThat(virtual.get()).isFalse();
        }
    }

    @Test
    void whoeverFindsBothTakenIsAskedToComeBackAndIsServedOnceOneIsFree() throws Exception {
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.runAsync(() -> press.print(this::busy), requests);
            var second = CompletableFuture.runAsync(() -> press.print(this::busy), requests);
            begun.await();

            assertThatThrownBy(() -> press.print(() -> 1)).isInstanceOf(Press.BusyException.class);

            released.countDown();
            CompletableFuture.allOf(first, second).join();
            assertThat(press.print(() -> 1)).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBePrintedIsSaidAndTakesNoPlace() {
        for (int times = 0; times < 3; times++) {
            assertThatThrownBy(
                            () ->
                                    press.print(
                                            () -> {
                                                throw new IllegalStateException("unset");
                                            }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private int busy() {
        begun.countDown();
        try {
            released.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
