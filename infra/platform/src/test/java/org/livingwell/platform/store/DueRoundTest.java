package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
        kept.add(new Due("later", NOON.plusSeconds(1)));
        kept.add(new Due("now", NOON));
        kept.add(new Due("late", NOON.minusSeconds(86_400)));

        round(acted::add);

        assertThat(acted).containsExactly("late", "now");
    }

    @Test
    void aFailingOneIsCountedAndStopsNobody() {
        IntStream.range(0, 250).forEach(i -> kept.add(new Due("w" + i, NOON.minusSeconds(i + 1))));

        round(
                id -> {
                    if (!id.equals("w3")) throw new IllegalStateException();
                    acted.add(id);
                });

        assertThat(acted).containsExactly("w3");
        assertThat(failures).hasValue(249);
    }

    private void round(Consumer<String> act) {
        new DueRound(
                        this::page,
                        act,
                        Clock.fixed(NOON, ZoneOffset.UTC),
                        () -> {},
                        failures::incrementAndGet)
                .run();
    }

    private List<Due> page(Instant after, Instant until, int limit) {
        return kept.stream()
                .filter(due -> due.at().isAfter(after) && !due.at().isAfter(until))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .limit(limit)
                .toList();
    }
}
