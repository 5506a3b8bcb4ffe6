package org.livingwell.contact.reaching.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.TODAY;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.held;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.texts;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.watched;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.rule.domain.Gate.State;

/** Whether what was sent is read where nobody else sees it. */
class ScreenTest {

    @Test
    void itIsTheirsAloneWhereTheySaidNothingElse() {
        for (State it : State.values()) {
            assertThat(Screen.of(held(texts()), it, false, TODAY))
                    .isEqualTo(it == State.IN_DOUBT ? Screen.UNSURE : Screen.ALONE);
        }
    }

    @Test
    void whatTheySaidOfItHoldsWhateverElseIsNotKnown() {
        assertThat(Screen.of(held(watched(texts())), State.IN_NETWORK, false, TODAY))
                .isEqualTo(Screen.WATCHED);
        assertThat(Screen.of(held(watched(texts())), State.IN_DOUBT, true, TODAY))
                .isEqualTo(Screen.WATCHED);
    }

    @Test
    void whatTheySaidTooLongAgoIsNoneOfTheirsAnyMoreButThatItIsWatchedHolds() {
        var until = texts().until();

        assertThat(Screen.of(held(texts()), State.IN_NETWORK, false, until.minusDays(1)))
                .isEqualTo(Screen.ALONE);
        assertThat(Screen.of(held(texts()), State.IN_NETWORK, false, until))
                .isEqualTo(Screen.UNSURE);
        assertThat(Screen.of(held(watched(texts())), State.IN_NETWORK, false, until))
                .isEqualTo(Screen.WATCHED);
    }

    @Test
    void nobodyReadsItBeforeItIsKnown() {
        assertThat(Screen.of(null, State.IN_NETWORK, false, TODAY)).isEqualTo(Screen.UNSURE);
        assertThat(Screen.of(held(texts()), State.IN_NETWORK, true, TODAY))
                .isEqualTo(Screen.UNSURE);
    }
}
