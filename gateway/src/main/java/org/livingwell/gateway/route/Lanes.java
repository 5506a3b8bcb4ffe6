package org.livingwell.gateway.route;

import org.livingwell.gateway.limit.Limits;
import org.livingwell.gateway.problem.Problems;
import org.livingwell.gateway.problem.Refused;
import org.springframework.stereotype.Component;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Room kept free for introductions and doors, so that they are the last to be turned away. */
@Component
class Lanes {

    private final Semaphore ordinary;
    private final Semaphore kept;

    Lanes(Limits limits) {
        this.ordinary = new Semaphore(limits.ordinary());
        this.kept = new Semaphore(limits.kept());
    }

    <T> T pass(boolean first, Supplier<T> exchange) {
        var lane = lane(first);
        try {
            return exchange.get();
        } finally {
            lane.release();
        }
    }

    private Semaphore lane(boolean first) {
        if (ordinary.tryAcquire()) return ordinary;
        if (first && kept.tryAcquire()) return kept;
        throw new Refused(Problems.BUSY);
    }
}
