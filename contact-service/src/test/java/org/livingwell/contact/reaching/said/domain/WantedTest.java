package org.livingwell.contact.reaching.said.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class WantedTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void whatIsWantedIsDueAtOnce() {
        var wanted = Wanted.from(NOON);

        assertThat(wanted.isDue(NOON)).isTrue();
        assertThat(wanted.isDue(NOON.minusNanos(1))).isFalse();
    }

    @Test
    void itIsTriedEverLaterAndForEver() {
        List<Long> pauses = new ArrayList<>();
        var wanted = Wanted.from(NOON);

        for (int tries = 1; tries <= 70; tries++) {
            wanted = wanted.later(NOON);
            assertThat(wanted.tries()).isEqualTo(tries);
            pauses.add(wanted.due().getEpochSecond() - NOON.getEpochSecond());
        }

        assertThat(pauses).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L).endsWith(60L);
    }

    @Test
    void anAnswerToAnEarlierWishIsNoneToThisOne() {
        var wanted = Wanted.from(NOON);

        assertThat(wanted.isFor(NOON)).isTrue();
        assertThat(wanted.isFor(NOON.minusSeconds(1))).isFalse();
    }
}
