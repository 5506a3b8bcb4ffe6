package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.platform.store.Errands.NOON;

import io.micrometer.core.instrument.Counter;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.GoneException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class TimersIT {

    final Errands errands = new Errands();
    final Map<String, AtomicInteger> acted = new ConcurrentHashMap<>();
    final CountDownLatch mayEnd = new CountDownLatch(1);

    /** Whoever died saves nothing. */
    boolean dies;

    @AfterEach
    void close() {
        mayEnd.countDown();
        errands.close();
    }

    @Test
    void twoInstancesActOnceOnEachOfFiveHundred() {
        IntStream.range(0, 500)
                .parallel()
                .forEach(i -> errands.plan("e" + i, NOON.minusSeconds(i)));

        errands.instance().watch(this::succeeds);
        errands.instance().watch(this::succeeds);

        await().until(() -> acted.size() == 500);
        aWholeRound();
        assertThat(acted.values()).allMatch(it -> it.get() == 1);
    }

    @Test
    void aClockThreeWeeksOnMakesTenInstancesActOnceAndLosesNobody() {
        IntStream.range(0, 60)
                .forEach(i -> errands.plan("e" + i, NOON.plusSeconds(1 + i * 30_000L)));
        IntStream.range(0, 10).forEach(_ -> errands.instance().watch(this::succeeds));

        errands.clock.forward(Duration.ofDays(21));

        await().until(() -> acted.size() == 60);
        aWholeRound();
        assertThat(acted.values()).allMatch(it -> it.get() == 1);
    }

    @Test
    void whatManyGetAtOnceLetsNothingElseWaitAndTakesFewHands() {
        IntStream.range(0, 200).forEach(i -> errands.plan("many" + i, NOON.minusSeconds(200 - i)));
        var instance = errands.instance();
        instance.watchMany(hanging("many"));
        await().until(() -> leased() == Hands.OF_MANY);

        errands.plan("urgent", NOON);
        instance.watch(this::succeeds);

        await().until(() -> acted.containsKey("urgent"));
        assertThat(acted).hasSize(1);
        assertThat(leased()).isEqualTo(Hands.OF_MANY);
        mayEnd.countDown();
        await().until(() -> acted.size() == 201);
    }

    @Test
    void whatHasALeaseIsNobodyElses() {
        errands.plan("e", NOON);
        Dates one = errands.instance().errands().store.dates("index.due");
        Dates other = errands.instance().errands().store.dates("index.due");
        Due found = one.due(Instant.EPOCH, NOON, 10).getFirst();

        assertThat(one.take(found, NOON)).isPresent();

        assertThat(other.take(found, NOON)).isEmpty();
        assertThat(other.due(Instant.EPOCH, NOON.plusSeconds(59), 10)).isEmpty();
        assertThat(other.due(Instant.EPOCH, NOON.plusSeconds(60), 10)).hasSize(1);
    }

    @Test
    void whatAlwaysFailsLetsTheOthersThroughAndIsTriedLessAndLess() {
        errands.plan("bad", NOON.minusSeconds(100));
        IntStream.range(0, 20).parallel().forEach(i -> errands.plan("e" + i, NOON.minusSeconds(i)));

        errands.instance().watch(failing(IllegalStateException::new));

        await().until(() -> acted.size() == 21);
        times("bad", after(0, 1), after(999, 1), after(1, 2), after(1_999, 2), after(1, 3));
        times("bad", after(3_999, 3), after(1, 4));
        for (int tries = 5; tries < 14; tries++) times("bad", after(3_600_000, tries));
        times("bad", after(899_999, 13), after(1, 14));
        await().until(() -> count("livingwell.timers.failed") == 14);
    }

    @Test
    void somebodyGoneIsCountedAndLookedAtMoreRarely() {
        errands.plan("bad", NOON);

        errands.instance().watch(failing(GoneException::new));

        times("bad", after(0, 1), after(999, 1), after(1, 2), after(1_999, 2));
        await().until(() -> count("livingwell.people.gone") == 2);
        assertThat(count("livingwell.timers.failed")).isZero();
    }

    @Test
    void whatHangsHoldsUpItselfAlone() {
        IntStream.range(0, 4).forEach(i -> errands.plan("hangs" + i, NOON.minusSeconds(100)));
        IntStream.range(0, 20).parallel().forEach(i -> errands.plan("e" + i, NOON.minusSeconds(i)));

        errands.instance().watch(hanging("hangs"));

        await().until(() -> acted.size() == 20);
        mayEnd.countDown();
        await().until(() -> acted.size() == 24);
        assertThat(acted.values()).allMatch(it -> it.get() == 1);
    }

    @Test
    void nobodyIsActedOnTwiceAtATimeByAnyKindOfOneProcess() {
        errands.plan("e", NOON);
        var one = errands.instance();
        one.watch("errands", hanging("e"));
        await().until(() -> isLeased("e"));

        one.watch("more-errands", this::succeeds);
        errands.clock.forward(Duration.ofSeconds(60));
        for (int i = 0; i < 5; i++) aWholeRound();

        assertThat(acted).isEmpty();
        mayEnd.countDown();
        times("e", after(0, 1));
    }

    @Test
    void whatACrashLeftIsTakenUpWhenItsLeaseIsOver() {
        dies = true;
        errands.plan("e", NOON);

        errands.instance()
                .watch(
                        id -> {
                            if (!errands.isMark(id) && counted(id) == 1) throw new Crash();
                            errands.finish(id);
                        });

        times("e", after(0, 1), after(59_999, 1), after(1, 2));
        await().until(() -> errands.state("e").run() == 1);
    }

    @Test
    void whatWasSavedBeforeACrashCountsAtOnce() {
        dies = true;
        errands.plan("e", NOON);

        errands.instance()
                .watch(
                        id -> {
                            Instant next = errands.isMark(id) ? null : inFiveSeconds();
                            errands.run(id, errands.state(id).due(), next);
                            if (next != null && counted(id) == 1) throw new Crash();
                        });

        times("e", after(0, 1), after(4_999, 1), after(1, 2));
    }

    @Test
    void whoFrozeWakesToWhatAnotherHasDone() {
        errands.plan("e", NOON);
        var frozen = errands.instance();
        frozen.watch(hanging("e"));
        await().until(() -> isLeased("e"));

        errands.instance().watch(errands::finish);
        errands.clock.forward(Duration.ofSeconds(60));
        await().until(() -> errands.state("e").run() == 1);
        errands.plan("e", NOON.plusSeconds(3_600));
        mayEnd.countDown();
        frozen.rounds().stop();

        assertThat(times("e")).isEqualTo(1);
        assertThat(errands.state("e").run()).isEqualTo(1);
        assertThat(errands.indexed("e")).isEqualTo(NOON.plusSeconds(3_600));
    }

    @Test
    void nobodyElseActsWhereSomebodySavedMeanwhile() {
        errands.plan("saved", NOON);
        errands.plan("reindexed", NOON);
        errands.instance().watch(hanging("saved", "reindexed"));
        await().until(() -> isLeased("saved") && isLeased("reindexed"));

        errands.note("saved");
        errands.reindex("reindexed");
        errands.instance().watch(this::succeeds);
        for (int i = 0; i < 5; i++) aWholeRound();

        assertThat(errands.indexed("saved")).isEqualTo(NOON);
        assertThat(errands.indexed("reindexed")).isEqualTo(NOON);
        assertThat(acted).isEmpty();
        mayEnd.countDown();
        times("saved", after(0, 1));
        times("reindexed", after(0, 1));
    }

    @Test
    void aSaveLetsWhatFailedBeTriedAtOnceAndBeginAnew() {
        errands.plan("bad", NOON);
        errands.instance().watch(failing(IllegalStateException::new));
        times("bad", after(0, 1), after(1_000, 2), after(2_000, 3), after(3_999, 3));

        errands.note("bad");

        times("bad", after(0, 4), after(999, 4), after(1, 5));
    }

    @Test
    void whatWasSavedAndIsStillDueIsCarriedOnAtOnce() {
        errands.plan("e", NOON);

        errands.instance()
                .watch(
                        id -> {
                            if (!errands.isMark(id) && counted(id) < 3) errands.note(id);
                            else errands.finish(id);
                        });

        times("e", after(0, 3));
        await().until(() -> errands.state("e").run() == 1);
    }

    @Test
    void whereNothingIsDecidedTheStateSaysWhetherItIsStillDue() {
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        errands.plan("due", NOON);
        errands.plan("later", tomorrow);
        errands.plan("never", null);
        errands.index("later", NOON);
        errands.index("never", NOON);

        errands.instance()
                .watch(
                        id -> {
                            if (errands.isMark(id)) errands.finish(id);
                            else counted(id);
                        });

        await().until(() -> tomorrow.equals(errands.indexed("later")));
        await().until(() -> errands.indexed("never") == null);
        times("due", after(0, 1), after(999, 1), after(1, 2), after(1_999, 2), after(1, 3));
        assertThat(times("later")).isEqualTo(1);
        assertThat(times("never")).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadHereIsLeftForWhoeverCan() {
        errands.plan("bad", NOON.minusSeconds(1));
        errands.plan("e", NOON);
        errands.writtenByANewerVersion("bad");

        errands.instance().watch(this::succeeds);

        times("e", after(0, 1));
        await().until(() -> count("livingwell.timers.failed") == 1);
        await().until(() -> NOON.plusSeconds(1).equals(errands.indexed("bad")));
    }

    @Test
    void theEarliestAreTakenFirstAndFewAtOnce() {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        List<Integer> early = Collections.synchronizedList(new ArrayList<>());
        IntStream.range(0, 250)
                .parallel()
                .forEach(i -> errands.plan("" + i, NOON.minusSeconds(900 - i)));

        errands.instance()
                .watch(
                        id -> {
                            int mine = Integer.parseInt(id);
                            var before = List.copyOf(done).stream().filter(it -> it < mine);
                            early.add(mine - (int) before.count());
                            errands.finish(id);
                            done.add(mine);
                        });

        await().until(() -> done.size() == 250);
        assertThat(early).hasSize(250).allMatch(waiting -> waiting < Hands.AT_ONCE);
    }

    /** As a process that dies: nobody catches it. */
    static final class Crash extends Error {}

    private record After(long millis, int times) {}

    private static After after(long millis, int times) {
        return new After(millis, times);
    }

    /** How often it was acted on in all, each time so much later. */
    private void times(String id, After... each) {
        for (After it : each) {
            errands.clock.forward(Duration.ofMillis(it.millis()));
            aWholeRound();
            await().untilAsserted(() -> assertThat(times(id)).isEqualTo(it.times()));
            // when it is tried again is saved by the clock, which is moved next
            if (!dies) await().until(() -> !errands.isActedOn(id));
        }
    }

    private int times(String id) {
        return acted.getOrDefault(id, new AtomicInteger()).get();
    }

    /** Whatever was due before this is begun by now, and what it led to. */
    private void aWholeRound() {
        for (int i = 0; i < 3; i++) {
            String mark = errands.mark();
            await().pollInterval(Duration.ofMillis(10))
                    .until(() -> errands.state(mark).due() == null);
        }
    }

    private Consumer<String> failing(Supplier<RuntimeException> failure) {
        return id -> {
            if (!id.equals("bad")) {
                succeeds(id);
                return;
            }
            counted(id);
            throw failure.get();
        };
    }

    private Consumer<String> hanging(String... beginnings) {
        return id -> {
            Instant due = errands.state(id).due();
            if (Stream.of(beginnings).anyMatch(id::startsWith)) hangs();
            if (!errands.isMark(id)) counted(id);
            errands.run(id, due, null);
        };
    }

    private void succeeds(String id) {
        if (!errands.isMark(id)) counted(id);
        errands.finish(id);
    }

    private int counted(String id) {
        return acted.computeIfAbsent(id, _ -> new AtomicInteger()).incrementAndGet();
    }

    private void hangs() {
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Instant inFiveSeconds() {
        return errands.clock.instant().plusSeconds(5);
    }

    private long leased() {
        return IntStream.range(0, 200).filter(i -> isLeased("many" + i)).count();
    }

    private boolean isLeased(String id) {
        return errands.indexed(id) instanceof Instant at && at.isAfter(errands.clock.instant());
    }

    private double count(String meter) {
        return errands.meters.find(meter).counters().stream().mapToDouble(Counter::count).sum();
    }
}
