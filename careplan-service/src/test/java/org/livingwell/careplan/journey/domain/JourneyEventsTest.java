package org.livingwell.careplan.journey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.journey.domain.JourneyEvents.Reading;

class JourneyEventsTest {

    @Test
    void aConcernReadsAsOneTheyWereToldOfAndThatItWasRaisedHasNoReading() {
        assertThat(JourneyEvents.reading(JourneyEvents.CONCERN_TOLD))
                .isEqualTo(new Reading(JourneyStep.KEEPING_SAFE, "A worry was talked about"));
        assertThatNullPointerException()
                .isThrownBy(() -> JourneyEvents.reading("intake.ConcernRaised.v1"));
    }
}
