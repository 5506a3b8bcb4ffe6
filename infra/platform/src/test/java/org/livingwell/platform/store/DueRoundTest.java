package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class DueRoundTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    final List<Due> kept = new ArrayList<>();
    final List<String> acted = new ArrayList<>();
    final AtomicInteger failures = new AtomicInteger();

    @Test
    void whatIsDueIsActedOnEarliestFirstAndNothingElse() {
        kept.add(due("later", NOON.plusSeconds(1)));
        kept.add(due("now", NOON));
        kept.add(due("late", NOON.minusSeconds(86_400)));
        kept.add(new Due("taken", NOON, 0, false));

        round(acted::add);

        assertThat(acted).containsExactly("late", "now");
    }

    @Test
    void aFailingOneIsCountedAndStopsNobody() {
        IntStream.range(0, 250).forEach(i -> kept.add(due("w" + i, NOON.minusSeconds(i + 1))));

        round(
                id -> {
                    if (!id.equals("w3")) throw new IllegalStateException();
                    acted.add(id);
                });

        assertThat(acted).containsExactly("w3");
        assertThat(failures).hasValue(249);
    }

    @Test
    void aLeaseIsAMinuteAndLongerForWhatKeepsFailing() {
        assertThat(lengths(0, 1, 6, 7, 8, 10, 11, 400))
                .containsExactly(60L, 60L, 60L, 64L, 128L, 512L, 900L, 900L);
    }

    @Test
    void whatFailsIsTriedAgainSoonAndThenEverMoreRarely() {
        assertThat(IntStream.of(1, 2, 3, 4, 10, 11, 400).mapToObj(DueRoundTest::again))
                .containsExactly(1L, 2L, 4L, 8L, 512L, 900L, 900L);
    }

    private static List<Long> lengths(int... tries) {
        return IntStream.of(tries)
                .mapToObj(it -> Lease.of(new Due("w", NOON, it, true), NOON))
                .map(it -> it.until().getEpochSecond() - NOON.getEpochSecond())
                .toList();
    }

    private static long again(int tries) {
        return new Lease("w", NOON, tries).again(NOON).getEpochSecond() - NOON.getEpochSecond();
    }

    private static Due due(String id, Instant at) {
        return new Due(id, at, 0, true);
    }

    private void round(Consumer<String> act) {
        new DueRound(
                        new Listed(),
                        new Hands(new HashSet<>(), Runnable::run, () -> true, 8, () -> {}),
                        act,
                        Clock.fixed(NOON, ZoneOffset.UTC),
                        () -> {},
                        failures::incrementAndGet,
                        () -> {})
                .run();
    }

    private final class Listed implements Dates {

        @Override
        public List<Due> due(Instant after, Instant until, int limit) {
            return kept.stream()
                    .filter(due -> due.at().isAfter(after) && !due.at().isAfter(until))
                    .sorted((one, other) -> one.at().compareTo(other.at()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public Optional<Lease> take(Due due, Instant now) {
            return Optional.of(Lease.of(due, now));
        }

        @Override
        public void done(Lease lease, Instant now) {}

        @Override
        public void failed(Lease lease, Instant now) {}
    }
}
