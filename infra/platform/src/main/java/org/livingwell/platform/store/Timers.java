package org.livingwell.platform.store;

import org.livingwell.platform.events.Heard;
import org.livingwell.platform.observe.EventMetrics;
import org.livingwell.platform.time.GiveWay;
import org.livingwell.platform.time.Rounds;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Lets due dates in documents become commands, however late the process comes to it. Of all
 * instances the one acts that moved the date on: a lease of a minute, at most. What fails is tried
 * again after 1 s, 2 s, 4 s … 15 min, and stops nobody else.
 */
public final class Timers {

    private final Map<String, Set<String>> busy;
    private final Rounds rounds;
    private final Clock clock;
    private final EventMetrics metrics;
    private final GiveWay giveWay;
    private final Heard heard;
    private final BooleanSupplier begins;

    Timers(Rounds rounds, Clock clock, EventMetrics metrics, GiveWay giveWay, Heard heard) {
        this(new ConcurrentHashMap<>(), rounds, clock, metrics, giveWay, heard, () -> true);
    }

    private Timers(
            Map<String, Set<String>> busy,
            Rounds rounds,
            Clock clock,
            EventMetrics metrics,
            GiveWay giveWay,
            Heard heard,
            BooleanSupplier begins) {
        this.busy = busy;
        this.rounds = rounds;
        this.clock = clock;
        this.metrics = metrics;
        this.giveWay = giveWay;
        this.heard = heard;
        this.begins = begins;
    }

    /**
     * The same, for what reaches people by what was heard of them: they begin once all is read that
     * stood there at the start, and a minute after it at the latest, so that what is of no use any
     * more still ends. Whoever must reach nobody before asks {@link Heard#all()} as well.
     */
    public Timers onceHeard() {
        metrics.watchHeard(heard::behind);
        rounds.every("heard", heard::look);
        return new Timers(busy, rounds, clock, metrics, giveWay, heard, heard::allOrLate);
    }

    /**
     * @param field of the documents' index with a declared index of its own, such as {@code
     *     index.due}
     * @param act a command that moves or removes the date, run beside others of its kind on threads
     *     of their own. An instance that froze wakes when its lease is over: its version check is
     *     the last claim, so it must decide nothing where the date has gone already. Where it
     *     decides nothing though its state says that it is due, it is tried again as if it had
     *     failed
     */
    public void watch(String name, Aggregate<?, ?, ?> of, String field, Consumer<String> act) {
        watch(name, of, field, act, Hands.AT_ONCE, () -> {});
    }

    /**
     * The same for what many get at once: with fewer hands, and giving way to whoever waits for an
     * answer. With a field of its own nothing else waits behind it.
     */
    public void watchMany(String name, Aggregate<?, ?, ?> of, String field, Consumer<String> act) {
        watch(name, of, field, act, Hands.OF_MANY, giveWay::pass);
    }

    private void watch(
            String name,
            Aggregate<?, ?, ?> of,
            String field,
            Consumer<String> act,
            int atOnce,
            Runnable before) {
        var store = of.store;
        store.type.timed.add(Leases.name(field));
        var acting =
                busy.computeIfAbsent(store.type.collection, _ -> ConcurrentHashMap.newKeySet());
        String timer = "timer-" + name;
        var round =
                new DueRound(
                        store.dates(field),
                        new Hands(
                                acting,
                                it -> rounds.beside(timer, it),
                                rounds::isRunning,
                                atOnce,
                                before),
                        act,
                        clock,
                        () -> metrics.gone(name),
                        () -> metrics.timerFailed(name),
                        () -> metrics.timerLost(name));
        rounds.every(timer, () -> begins.getAsBoolean() && round.run());
    }
}
