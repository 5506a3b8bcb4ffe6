package org.livingwell.careplan.journey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class JourneySharedTest {

    static final UUID SHARED = new UUID(0, 1);
    static final UUID KEPT = new UUID(0, 2);
    static final Instant LATE = Instant.parse("2026-07-31T23:30:00Z");
    static final JourneyShared NOTHING_ELSE = new JourneyShared(Set.of(), false, false);

    @Test
    void thatTheyCameTalkedPausedAndReturnedIsShown() {
        assertThat(shown(NOTHING_ELSE, KEPT))
                .containsExactlyInAnyOrder(
                        JourneyEvents.INTRODUCTION_RECEIVED,
                        JourneyEvents.PERSON_WELCOMED,
                        JourneyEvents.CONVERSATION_HELD,
                        JourneyEvents.CARE_PLAN_OPENED,
                        JourneyEvents.PERSON_PAUSED,
                        JourneyEvents.PERSON_FAREWELLED,
                        JourneyEvents.PERSON_WELCOMED_BACK);
    }

    @Test
    void ofEntriesItShowsThatThoseWhichAreSharedWereAgreed() {
        var coping = new JourneyShared(Set.of(SHARED), false, false);

        assertThat(added(coping, SHARED)).containsExactly(JourneyEvents.ENTRY_AGREED);
        assertThat(added(coping, KEPT)).isEmpty();
    }

    @Test
    void ofGoalsAndTheSafetyPlanItShowsWhatStandsWhereTheyAreShared() {
        assertThat(added(new JourneyShared(Set.of(), true, false), KEPT))
                .containsExactly(JourneyEvents.GOAL_ACHIEVED);
        assertThat(added(new JourneyShared(Set.of(), false, true), KEPT))
                .containsExactly(JourneyEvents.SAFETY_PLAN_WRITTEN);
    }

    @Test
    void aLineIsOfTheDayItWasWhereWeAre() {
        assertThat(line("x", KEPT).day()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    private static Set<String> added(JourneyShared shared, UUID about) {
        var more = shown(shared, about);
        more.removeAll(shown(NOTHING_ELSE, about));
        return more;
    }

    private static Set<String> shown(JourneyShared shared, UUID about) {
        return JourneyEvents.types().stream()
                .filter(it -> shared.shows(line(it, about)))
                .collect(Collectors.toSet());
    }

    private static JourneyEntry line(String type, UUID about) {
        return new JourneyEntry(new UUID(3, 3), LATE, type, about, 1);
    }
}
