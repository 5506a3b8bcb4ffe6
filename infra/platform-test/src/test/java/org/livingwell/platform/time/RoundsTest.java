package org.livingwell.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class RoundsTest {

    private final Rounds rounds = new Rounds(Duration.ofHours(1));

    @AfterEach
    void stop() {
        rounds.stop();
    }

    @Test
    void aStopWaitsForTheRoundThatHasBegun() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new AtomicInteger();
        rounds.every(
                "slow",
                () -> {
                    begun.countDown();
                    passed(mayEnd);
                    ended.incrementAndGet();
                    return false;
                });
        rounds.start();
        begun.await();

        assertThat(endedAtItsStop(mayEnd, ended)).isEqualTo(1);
    }

    @Test
    void aStopWaitsForWhatARoundBeganBesideItself() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new AtomicInteger();
        rounds.start();
        rounds.beside(
                "slow",
                () -> {
                    begun.countDown();
                    passed(mayEnd);
                    ended.incrementAndGet();
                });
        begun.await();

        assertThat(endedAtItsStop(mayEnd, ended)).isEqualTo(1);
    }

    @Test
    void whatIsBegunBesideTheRoundsUsesAThreadAgain() {
        var madeOnce = new ThreadLocal<String>();
        var found = new AtomicInteger();
        Runnable work =
                () -> {
                    if (madeOnce.get() != null) found.incrementAndGet();
                    madeOnce.set("a tool");
                };
        rounds.start();

        await().until(
                        () -> {
                            rounds.beside("short", work);
                            return found.get() > 0;
                        });
    }

    @Test
    void aPauseDoesNotHoldUpAStopAndOneThatStartsAgainGoesRoundOnce() {
        var counted = new AtomicInteger();
        rounds.every(
                "counted",
                () -> {
                    counted.incrementAndGet();
                    return false;
                });
        rounds.start();
        await().until(() -> counted.get() == 1);

        rounds.stop();
        rounds.start();

        await().until(() -> counted.get() == 2);
        rounds.stop();
        assertThat(counted).hasValue(2);
    }

    /** What had ended by the time a stop let go that was asked for before anything could end. */
    private int endedAtItsStop(CountDownLatch mayEnd, AtomicInteger ended)
            throws InterruptedException {
        var atItsStop = new AtomicInteger(-1);
        Thread stopping =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    rounds.stop();
                                    atItsStop.set(ended.get());
                                });
        await().until(() -> !rounds.isRunning());
        mayEnd.countDown();
        stopping.join();
        return atItsStop.get();
    }

    private static void passed(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
