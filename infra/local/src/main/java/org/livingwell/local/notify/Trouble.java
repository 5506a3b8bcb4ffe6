package org.livingwell.local.notify;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What the stand-in is told to do wrong: nothing, always the same no, or never to answer. */
final class Trouble {

    private static final long NOBODY_WAITS_LONGER = 120;

    private volatile int status;
    private volatile CountDownLatch hanging = new CountDownLatch(0);

    void fail(int with) {
        end();
        status = with;
    }

    void hang() {
        end();
        hanging = new CountDownLatch(1);
    }

    void end() {
        status = 0;
        hanging.countDown();
    }

    /**
     * @return whether whoever asks is answered at all
     */
    boolean answers() {
        var until = hanging;
        if (until.getCount() == 0) return true;
        try {
            until.await(NOBODY_WAITS_LONGER, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    void maybe() {
        if (status != 0) throw NotifyError.of(status);
    }
}
