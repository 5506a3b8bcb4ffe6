package org.livingwell.platform.store;

import org.livingwell.platform.domain.GoneException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One walk over all that is due, earliest first; it waits for nobody, and what fails or hangs stops
 * nobody.
 */
record DueRound(
        Dates dates,
        Hands hands,
        Consumer<String> act,
        Clock clock,
        Runnable gone,
        Runnable failed,
        Runnable lost) {

    static final int BATCH = 100;

    /** From then on a line is written each time: half a minute has gone by. */
    private static final int TELLS = 6;

    private static final Logger log = LoggerFactory.getLogger(DueRound.class);

    /** Whether there may be more to do at once. */
    boolean run() {
        Instant until = clock.instant();
        Instant after = Instant.EPOCH;
        boolean more = false;
        List<Due> found;
        do {
            found = dates.due(after, until, BATCH);
            long begun = found.stream().filter(this::begun).count();
            more |= begun > 0 && found.size() == BATCH;
            if (!found.isEmpty()) after = found.getLast().at();
        } while (found.size() == BATCH);
        return more;
    }

    private boolean begun(Due due) {
        return due.free() && hands.take(due.id(), () -> claim(due));
    }

    private Optional<Runnable> claim(Due due) {
        Optional<Lease> lease = dates.take(due, clock.instant());
        if (lease.isEmpty()) lost.run();
        return lease.map(it -> () -> act(it));
    }

    /** An error leaves the lease as it is: it is over when it is over. */
    private void act(Lease lease) {
        try {
            act.accept(lease.id());
        } catch (GoneException erased) {
            gone.run();
            dates.failed(lease, clock.instant());
            return;
        } catch (RuntimeException failure) {
            tell(lease, failure);
            dates.failed(lease, clock.instant());
            return;
        }
        dates.done(lease, clock.instant());
    }

    private void tell(Lease lease, RuntimeException failure) {
        failed.run();
        String what = failure.getClass().getSimpleName();
        if (lease.tries() < TELLS) log.debug("A timer failed: {}", what);
        else log.warn("A timer has failed {} times in a row: {}", lease.tries(), what);
    }
}
