package org.livingwell.platform.store;

import org.livingwell.platform.domain.GoneException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * One walk over all that is due, earliest first; what fails is left for the next walk and stops
 * nobody.
 */
record DueRound(Page page, Consumer<String> act, Clock clock, Runnable gone, Runnable failed) {

    static final int BATCH = 100;

    private static final Logger log = LoggerFactory.getLogger(DueRound.class);

    interface Page {
        List<Due> find(Instant after, Instant until, int limit);
    }

    /** Always false: whatever is due again can wait for the next second. */
    boolean run() {
        Instant until = clock.instant();
        Instant after = Instant.EPOCH;
        List<Due> found;
        long left = 0;
        do {
            found = page.find(after, until, BATCH);
            left += found.stream().filter(due -> !acted(due)).count();
            if (!found.isEmpty()) after = found.getLast().at();
        } while (found.size() == BATCH);
        if (left > 0) log.warn("{} due commands failed and are left for the next round", left);
        return false;
    }

    private boolean acted(Due due) {
        try {
            act.accept(due.id());
            return true;
        } catch (GoneException erased) {
            gone.run();
            return true;
        } catch (RuntimeException failure) {
            log.debug("A timer failed: {}", failure.getClass().getSimpleName());
            failed.run();
            return false;
        }
    }
}
