package org.livingwell.platform.time;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets what many get at once give way to whoever waits for an answer, in this process: it goes on
 * in the gaps between requests, and is slowed by them and never stopped.
 */
public final class GiveWay {

    /** However many ask, ten a second go on of whatever gives way. */
    private static final Duration LONGEST = Duration.ofMillis(100);

    private final long longest;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition nobodyWaits = lock.newCondition();
    private int waiting;

    public GiveWay() {
        this(LONGEST);
    }

    GiveWay(Duration longest) {
        this.longest = longest.toNanos();
    }

    /** Somebody waits for an answer from now on, until {@link #answered()}. */
    public void asked() {
        lock.lock();
        try {
            waiting++;
        } finally {
            lock.unlock();
        }
    }

    public void answered() {
        lock.lock();
        try {
            if (--waiting == 0) nobodyWaits.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns once nobody waits for an answer, and after a tenth of a second at the latest. */
    public void pass() {
        lock.lock();
        try {
            long left = longest;
            while (waiting > 0 && left > 0) left = nobodyWaits.awaitNanos(left);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
