package org.livingwell.contact.staying.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class MonthTest {

    static final Instant JUNE = Instant.parse("2026-05-31T23:00:00Z");
    static final UUID ANN = new UUID(0, 1);
    static final UUID BEN = new UUID(0, 2);
    static final UUID LAST = new UUID(0, 3);

    @Test
    void peopleAreCountedOnceAndMessagesEachTime() {
        var month =
                Month.of(
                        List.of(
                                of(Fact.REACHED, 1, ANN),
                                of(Fact.REACHED, 2, ANN),
                                of(Fact.REACHED, 3, BEN),
                                of(Fact.WITHOUT_STEP, 1, ANN),
                                of(Fact.WITHOUT_STEP, 2, ANN),
                                of(Fact.SENT, 1, null),
                                of(Fact.SENT, 1, null)),
                        JUNE);

        assertThat(month.reached()).isEqualTo(2);
        assertThat(month.withoutStep()).isEqualTo(1);
        assertThat(month.sent()).isEqualTo(2);
        assertThat(month.returned()).isZero();
        assertThat(month.lunches()).isZero();
        assertThat(month.guests()).isZero();
        assertThat(month.withheld()).isEmpty();
    }

    @Test
    void guestsOfLunchesAddUpAsTheyWerePutRightLast() {
        var month =
                Month.of(
                        List.of(
                                new Noted(Fact.CAME_FOR_LUNCH, day(4), ANN, null, 11),
                                new Noted(Fact.CAME_FOR_LUNCH, day(3), ANN, null, 12),
                                new Noted(Fact.CAME_FOR_LUNCH, day(10), BEN, null, 0),
                                new Noted(Fact.CAME_FOR_LUNCH, day(-1), LAST, null, 7),
                                new Noted(Fact.CAME_FOR_LUNCH, day(1), LAST, null, 8)),
                        JUNE);

        assertThat(month.lunches()).isEqualTo(2);
        assertThat(month.guests()).isEqualTo(11);
    }

    @Test
    void whatWasWithheldIsCountedByItsRule() {
        var month =
                Month.of(
                        List.of(
                                new Noted(Fact.WITHHELD, day(1), null, "paused", 1),
                                new Noted(Fact.WITHHELD, day(1), null, "night", 1),
                                new Noted(Fact.WITHHELD, day(2), null, "paused", 1)),
                        JUNE);

        assertThat(month.withheld()).isEqualTo(Map.of("paused", 2, "night", 1));
    }

    @Test
    void whatWasBeforeTheMonthIsNotCountedAndTheFirstMomentOfItIs() {
        var month =
                Month.of(
                        List.of(
                                new Noted(Fact.SENT, JUNE.minusNanos(1), null, null, 1),
                                new Noted(Fact.SENT, JUNE, null, null, 1)),
                        JUNE);

        assertThat(month.sent()).isEqualTo(1);
    }

    @Test
    void aWaitEndsWithTheFirstWordAfterComingBackAndBelongsToThatMonth() {
        assertThat(waits(of(Fact.RETURNED, -4, ANN), of(Fact.REACHED, 1, ANN))).containsExactly(5);
        assertThat(
                        waits(
                                of(Fact.RETURNED, 1, ANN),
                                of(Fact.REACHED, 3, ANN),
                                of(Fact.REACHED, 9, ANN)))
                .containsExactly(2);
        assertThat(waits(of(Fact.RETURNED, 2, ANN), of(Fact.REACHED, 2, ANN))).containsExactly(0);
        assertThat(waits(of(Fact.RETURNED, -9, ANN), new Noted(Fact.REACHED, JUNE, ANN, null, 1)))
                .hasSize(1);
    }

    @Test
    void whoeverWasReachedBeforeTheMonthOrBeforeTheyCameOrIsSomebodyElseEndsNoWait() {
        assertThat(waits(of(Fact.RETURNED, -4, ANN), of(Fact.REACHED, -2, ANN))).isEmpty();
        assertThat(
                        waits(
                                of(Fact.RETURNED, -4, ANN),
                                of(Fact.REACHED, -2, ANN),
                                of(Fact.REACHED, 2, ANN)))
                .isEmpty();
        assertThat(waits(of(Fact.RETURNED, 4, ANN), of(Fact.REACHED, 2, ANN))).isEmpty();
        assertThat(waits(of(Fact.RETURNED, 4, ANN), of(Fact.REACHED, 5, BEN))).isEmpty();
    }

    @Test
    void whoeverComesBackAgainWaitsAgain() {
        assertThat(
                        waits(
                                of(Fact.RETURNED, -9, ANN),
                                of(Fact.REACHED, -8, ANN),
                                of(Fact.RETURNED, 1, ANN),
                                of(Fact.WITHOUT_STEP, 2, ANN),
                                of(Fact.REACHED, 4, ANN)))
                .containsExactly(3);
    }

    @Test
    void pressingTwiceIsWaitingOnceFromTheFirstTime() {
        assertThat(
                        waits(
                                of(Fact.RETURNED, 4, ANN),
                                of(Fact.RETURNED, 1, ANN),
                                of(Fact.REACHED, 5, ANN)))
                .containsExactly(4);
        assertThat(
                        Month.of(
                                        List.of(
                                                of(Fact.RETURNED, 4, ANN),
                                                of(Fact.RETURNED, 1, ANN)),
                                        JUNE)
                                .returned())
                .isEqualTo(1);
    }

    private static List<Integer> waits(Noted... noted) {
        return Month.of(List.of(noted), JUNE).daysToReach();
    }

    private static Noted of(Fact fact, int day, @Nullable UUID who) {
        return new Noted(fact, day(day), who, null, 1);
    }

    private static Instant day(int day) {
        return JUNE.plus(Duration.ofDays(day));
    }
}
