package org.livingwell.careplan.journey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.journey.domain.JourneyCut.After;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class JourneyCutTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final YearMonth JULY = YearMonth.of(2026, 7);
    static final UUID TWO = new UUID(0, 2);

    @Test
    void everyStepIsFoundByItsCode() {
        assertThat(JourneyStep.of("basic-needs")).contains(JourneyStep.BASIC_NEEDS);
        assertThat(JourneyStep.of("BASIC_NEEDS")).isEmpty();
        assertThat(
                        Stream.of(
                                        "introduction",
                                        "conversation",
                                        "story",
                                        "basic-needs",
                                        "keeping-safe",
                                        "reflecting",
                                        "coping",
                                        "relationships",
                                        "wellbeing",
                                        "future",
                                        "keeping-in-touch")
                                .map(it -> JourneyStep.of(it).orElseThrow()))
                .containsExactlyElementsOf(Arrays.asList(JourneyStep.values()));
    }

    @Test
    void aDayIsReadUpToItsEndHere() {
        var upTo = JourneyCut.upTo(LocalDate.of(2026, 7, 1));
        var over = Instant.parse("2026-07-01T23:00:00Z");

        assertThat(upTo.has(line(2, over.minusMillis(1), JourneyEvents.GOAL_SET))).isTrue();
        assertThat(upTo.has(line(2, over, JourneyEvents.GOAL_SET))).isFalse();
    }

    @Test
    void aStepLeavesOutTheOthers() {
        var story = new JourneyCut(JourneyStep.STORY, null, null);

        assertThat(story.has(line(2, NOON, JourneyEvents.ENTRY_AGREED))).isTrue();
        assertThat(story.has(line(2, NOON, JourneyEvents.GOAL_SET))).isFalse();
        assertThat(story.mayBeIn(span(NOON, NOON, JourneyEvents.GOAL_SET))).isFalse();
        assertThat(
                        story.mayBeIn(
                                span(
                                        NOON,
                                        NOON,
                                        JourneyEvents.GOAL_SET,
                                        JourneyEvents.ENTRY_AGREED)))
                .isTrue();
        assertThat(story.isWhole()).isFalse();
    }

    @Test
    void aMonthIsOneOfOurPlacesAndNotOfGreenwich() {
        var july = new JourneyCut(null, JULY, null);

        assertThat(july.has(line(1, Instant.parse("2026-06-30T23:30:00Z")))).isTrue();
        assertThat(july.has(line(1, Instant.parse("2026-06-30T22:59:59Z")))).isFalse();
        assertThat(july.has(line(1, Instant.parse("2026-07-31T22:59:59Z")))).isTrue();
        assertThat(july.has(line(1, Instant.parse("2026-07-31T23:00:00Z")))).isFalse();
        assertThat(july.isWhole()).isFalse();
    }

    @Test
    void aDocumentIsReadWhereItReachesIntoTheMonth() {
        var november = new JourneyCut(null, NOVEMBER, null);

        assertThat(november.mayBeIn(days("2026-10-01", "2026-10-31"))).isFalse();
        assertThat(november.mayBeIn(days("2026-10-01", "2026-11-01"))).isTrue();
        assertThat(november.mayBeIn(days("2026-10-01", "2026-12-01"))).isTrue();
        assertThat(november.mayBeIn(days("2026-11-30", "2026-12-01"))).isTrue();
        assertThat(november.mayBeIn(days("2026-12-01", "2026-12-02"))).isFalse();
    }

    @Test
    void aPageGoesOnAfterTheLineItEndedWith() {
        var cut = new JourneyCut(null, null, new After(NOON, TWO));

        assertThat(cut.has(line(2, NOON))).isFalse();
        assertThat(cut.has(line(1, NOON))).isTrue();
        assertThat(cut.has(line(3, NOON))).isFalse();
        assertThat(cut.has(line(3, NOON.minusMillis(1)))).isTrue();
        assertThat(cut.has(line(1, NOON.plusMillis(1)))).isFalse();
        assertThat(cut.mayBeIn(span(NOON, NOON.plusMillis(9), JourneyEvents.GOAL_SET))).isTrue();
        assertThat(cut.mayBeIn(span(NOON.plusMillis(1), NOON.plusMillis(9), "x"))).isFalse();
        assertThat(cut.isWhole()).isFalse();
    }

    @Test
    void theWholeHasEveryLineNewestFirst() {
        var whole = new JourneyCut(null, null, null);

        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.has(line(1, NOON))).isTrue();
        assertThat(whole.mayBeIn(span(NOON, NOON, JourneyEvents.GOAL_SET))).isTrue();
        assertThat(
                        Stream.of(line(1, NOON), line(2, NOON), line(3, NOON.minusMillis(1)))
                                .sorted(JourneyCut.NEWEST_FIRST)
                                .map(it -> it.id().getLeastSignificantBits()))
                .containsExactly(2L, 1L, 3L);
    }

    @Test
    void aDocumentCoversFromItsFirstToItsLastMoment() {
        var span = span(NOON, NOON.plusSeconds(2), JourneyEvents.GOAL_SET);

        assertThat(span.covers(NOON)).isTrue();
        assertThat(span.covers(NOON.plusSeconds(2))).isTrue();
        assertThat(span.covers(NOON.minusMillis(1))).isFalse();
        assertThat(span.covers(NOON.plusMillis(2001))).isFalse();
    }

    private static JourneySpan days(String from, String to) {
        return span(
                Instant.parse(from + "T12:00:00Z"),
                Instant.parse(to + "T12:00:00Z"),
                JourneyEvents.GOAL_SET);
    }

    private static JourneySpan span(Instant from, Instant to, String... types) {
        return new JourneySpan(1, from, to, Set.of(types));
    }

    private static JourneyEntry line(long id, Instant at) {
        return line(id, at, JourneyEvents.GOAL_SET);
    }

    private static JourneyEntry line(long id, Instant at, String type) {
        return new JourneyEntry(new UUID(0, id), at, type, TWO, 1);
    }
}
