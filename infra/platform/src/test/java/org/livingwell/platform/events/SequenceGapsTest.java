package org.livingwell.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SequenceGapsTest {

    final SequenceGaps gaps = new SequenceGaps(2);

    @Test
    void theNextNumberIsNoGapAndAMissingOneIs() {
        gaps.before("listener", "person/1", 1);

        assertThat(gaps.before("listener", "person/1", 2)).isFalse();
        assertThat(gaps.before("listener", "person/1", 4)).isTrue();
        assertThat(gaps.before("listener", "person/1", 5)).isFalse();
    }

    @Test
    void aSubjectHeardOfForTheFirstTimeIsNoGap() {
        assertThat(gaps.before("listener", "person/1", 7)).isFalse();
    }

    @Test
    void aRepeatIsNoGapAndForgetsNothing() {
        gaps.before("listener", "person/1", 7);

        assertThat(gaps.before("listener", "person/1", 3)).isFalse();
        assertThat(gaps.before("listener", "person/1", 8)).isFalse();
    }

    @Test
    void listenersHearApart() {
        gaps.before("one", "person/1", 1);

        assertThat(gaps.before("other", "person/1", 3)).isFalse();
    }

    @Test
    void theSubjectHeardOfLongestAgoIsForgotten() {
        gaps.before("listener", "person/1", 1);
        gaps.before("listener", "person/2", 1);
        gaps.before("listener", "person/1", 2);
        gaps.before("listener", "person/3", 1);

        assertThat(gaps.before("listener", "person/1", 4)).isTrue();
        assertThat(gaps.before("listener", "person/2", 4)).isFalse();
    }
}
