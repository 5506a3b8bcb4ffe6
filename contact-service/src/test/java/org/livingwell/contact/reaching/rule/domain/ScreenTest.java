package org.livingwell.contact.reaching.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;
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
            assertThat(Screen.of(held(texts()), it, false))
                    .isEqualTo(it == State.IN_DOUBT ? Screen.UNSURE : Screen.ALONE);
        }
    }

    @Test
    void whatTheySaidOfItHoldsWhateverElseIsNotKnown() {
        assertThat(Screen.of(held(watched(texts())), State.IN_NETWORK, false))
                .isEqualTo(Screen.WATCHED);
        assertThat(Screen.of(held(watched(texts())), State.IN_DOUBT, true))
                .isEqualTo(Screen.WATCHED);
    }

    @Test
    void nobodyReadsItBeforeItIsKnown() {
        assertThat(Screen.of(null, State.IN_NETWORK, false)).isEqualTo(Screen.UNSURE);
        assertThat(Screen.of(held(texts()), State.IN_NETWORK, true)).isEqualTo(Screen.UNSURE);
    }
}
