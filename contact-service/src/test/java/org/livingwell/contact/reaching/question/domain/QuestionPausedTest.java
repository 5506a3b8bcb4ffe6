package org.livingwell.contact.reaching.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.LINK;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.NOON;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.OPEN;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.WHOM;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.after;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.put;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.question.domain.Question.Command.NotReached;
import org.livingwell.contact.reaching.question.domain.Question.Command.Pause;
import org.livingwell.contact.reaching.question.domain.Question.Event.LapsedNow;
import org.livingwell.contact.reaching.question.domain.Question.None;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.platform.domain.Decision;

/** Amara pauses while it waits to be sent how help was. */
class QuestionPausedTest {

    static final Open HOW_HELP_WAS =
            new Open(put(Kind.HOW_HELP_WAS, null, null, null), LINK, true, false);

    @Test
    void whoeverPausesIsNotAskedHowHelpWasByAHumanEither() {
        assertThat(decide(HOW_HELP_WAS)).isEqualTo(agree(new LapsedNow(NOON)));

        var lapsed = after(HOW_HELP_WAS, new Pause(), NOON);
        assertThat(QuestionRules.decide(lapsed, new NotReached(WHOM), NOON)).isEqualTo(agree());
        assertThat(decide(lapsed)).isEqualTo(agree());
    }

    @Test
    void whatAWorkerAsksAndWhatAHumanAsksAlreadyGoesOn() {
        assertThat(decide(OPEN)).isEqualTo(agree());
        assertThat(decide(after(HOW_HELP_WAS, new NotReached(WHOM), NOON))).isEqualTo(agree());
        assertThat(decide(new None())).isEqualTo(agree());
    }

    private static Decision<Question.Event> decide(Question question) {
        return QuestionRules.decide(question, new Pause(), NOON);
    }
}
