package org.livingwell.contact.staying.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class UnderstoodTest {

    static final Instant JUNE = Instant.parse("2026-05-31T23:00:00Z");
    static final UUID ANN = new UUID(0, 1);
    static final UUID BEN = new UUID(0, 2);

    @Test
    void whoeverSaysTwiceWhatTheyNeedNeedsItOnce() {
        var needs =
                needs(
                        of(Fact.NEED_KNOWN, 1, ANN, "language"),
                        of(Fact.NEED_KNOWN, 2, ANN, "language"),
                        of(Fact.NEED_KNOWN, 2, ANN, "format"),
                        of(Fact.NEED_KNOWN, 3, BEN, "language"));

        assertThat(needs.known()).isEqualTo(Map.of("language", 2, "format", 1));
        assertThat(needs.missing()).isEmpty();
        assertThat(needs.met()).isZero();
    }

    @Test
    void whetherItWasThereIsCountedEachTime() {
        var needs =
                needs(
                        of(Fact.NEED_MISSED, 1, ANN, "interpreter"),
                        of(Fact.NEED_MISSED, 4, ANN, "interpreter"),
                        of(Fact.NEEDS_MET, 1, null, null),
                        of(Fact.NEEDS_MET, 1, null, null));

        assertThat(needs.missing()).isEqualTo(Map.of("interpreter", 2));
        assertThat(needs.met()).isEqualTo(2);
        assertThat(needs.known()).isEmpty();
    }

    @Test
    void whatWasBeforeTheMonthIsNotCounted() {
        var needs =
                needs(
                        of(Fact.NEED_KNOWN, -1, ANN, "language"),
                        of(Fact.NEED_MISSED, -1, ANN, "language"),
                        of(Fact.NEEDS_MET, -1, null, null));

        assertThat(needs).isEqualTo(new Understood(Map.of(), 0, Map.of()));
    }

    private static Understood needs(Noted... noted) {
        return Month.of(List.of(noted), JUNE).needs();
    }

    private static Noted of(Fact fact, int day, @Nullable UUID who, @Nullable String kind) {
        return new Noted(fact, JUNE.plus(Duration.ofDays(day)), who, kind, 1);
    }
}
