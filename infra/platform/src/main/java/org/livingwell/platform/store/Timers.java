package org.livingwell.platform.store;

import org.livingwell.platform.observe.EventMetrics;
import org.livingwell.platform.time.Rounds;

import java.time.Clock;
import java.util.function.Consumer;

/** Lets due dates in documents become commands, however late the process comes to it. */
public final class Timers {

    private final Rounds rounds;
    private final Clock clock;
    private final EventMetrics metrics;

    Timers(Rounds rounds, Clock clock, EventMetrics metrics) {
        this.rounds = rounds;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * @param field of the documents' index with a declared index of its own, such as {@code
     *     index.due}
     * @param act a command that moves or removes the date; its version check is the claim, so it
     *     must decide nothing where the date has gone already
     */
    public void watch(String name, Aggregate<?, ?, ?> of, String field, Consumer<String> act) {
        var round =
                new DueRound(
                        (after, until, limit) -> of.store.due(field, after, until, limit),
                        act,
                        clock,
                        () -> metrics.gone(name),
                        () -> metrics.timerFailed(name));
        rounds.every("timer-" + name, round::run);
    }
}
