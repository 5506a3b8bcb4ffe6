package org.livingwell.contact.reaching.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.LINK;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.NOON;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.READ_BY;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.RING;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.TODAY;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.TO_ASK;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.WANDA;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.WORDS;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.after;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.put;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.livingwell.contact.reaching.question.domain.Question.Answered;
import org.livingwell.contact.reaching.question.domain.Question.Command.Hear;
import org.livingwell.contact.reaching.question.domain.Question.Event.AnsweredNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.Rung;
import org.livingwell.contact.reaching.question.domain.Question.Kept;
import org.livingwell.contact.reaching.question.domain.Question.Lapsed;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.util.List;

/** Amara is asked in person, and Wanda writes down what she says, wherever she is by now. */
class QuestionHeardTest {

    static final PlaceId SALFORD = new PlaceId("salford");
    static final ForWhom THERE = new ForWhom(WANDA, SALFORD, TODAY, READ_BY, false);
    static final Put PUT = put(Kind.HOW_HELP_WAS, null, null, null);
    static final Open OPEN = new Open(PUT, LINK, true, true);
    static final Lapsed LAPSED = new Lapsed(PUT, LINK, true, PUT.until());

    @Test
    void whatCannotWaitRingsSomebodyAsByTheLinkAlsoOnceTheLinkIsOver() {
        var heard = new Answer(Choice.GOOD, WORDS, WANDA, NOON);
        var answered = new AnsweredNow(PUT.in(SALFORD), heard, null, TO_ASK.id());

        for (Kept it : List.of(OPEN, LAPSED)) {
            assertThat(QuestionRules.decide(it, heard(Choice.GOOD, WORDS, true), NOON))
                    .isEqualTo(agree(new Rung(SALFORD, RING), answered));
            assertThat(QuestionRules.decide(it, heard(Choice.GOOD, WORDS, false), NOON))
                    .isEqualTo(agree(answered));
            assertThat(after(it, heard(Choice.GOOD, WORDS, true), NOON))
                    .isEqualTo(new Answered(PUT.in(SALFORD), LINK, heard));
        }
        assertThat(LAPSED.apply(new Rung(SALFORD, RING)))
                .isEqualTo(new Lapsed(PUT.in(SALFORD), LINK, true, PUT.until()));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "HOW_HELP_WAS")
    void wordsThatNoPlanGetsAreRefusedAndTheAnswerAloneIsTaken(Kind other) {
        var asked = put(other, NOON.plusSeconds(60), WANDA, null);
        var choice = other.choices().getFirst();

        for (Kept it :
                List.of(
                        new Open(asked, LINK, true, false),
                        new Lapsed(asked, LINK, false, asked.until()))) {
            assertThat(code(it, heard(choice, WORDS, true))).isEqualTo("not-with-words");
            assertThat(code(it, heard(Choice.GOOD, WORDS, false))).isEqualTo("not-an-answer");
            assertThat(QuestionRules.decide(it, heard(choice, null, false), NOON))
                    .isNotInstanceOf(Refused.class);
        }
    }

    private static Hear heard(Choice choice, Words words, boolean telling) {
        return new Hear(choice, words, telling, WANDA, THERE);
    }

    private static String code(Question question, Hear hear) {
        return ((Refused<?>) QuestionRules.decide(question, hear, NOON)).refusal().code();
    }
}
