package org.livingwell.intake.arriving.conversation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class MeetingTest {

    static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

    @Test
    void anHourIsKeptFreeForIt() {
        assertThat(new Meeting(TEN, false).endsAt()).isEqualTo("2026-12-01T11:00:00Z");
    }

    @Test
    void whoeverTalkedBeforeNeedsNotCome() {
        assertThat(new Meeting(TEN, true).isOff(TEN.minusMillis(1))).isTrue();
        assertThat(new Meeting(TEN, true).isOff(TEN)).isFalse();
    }
}
