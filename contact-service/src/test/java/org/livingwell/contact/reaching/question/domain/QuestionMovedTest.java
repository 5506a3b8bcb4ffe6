package org.livingwell.contact.reaching.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.LAMBETH;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.LINK;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.NOON;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.OPEN;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.PUT;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.READ_BY;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.RING;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.TODAY;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.TO_ASK;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.TO_READ;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.WANDA;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.WORDS;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.after;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.put;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.question.domain.Question.Command.GiveAnswer;
import org.livingwell.contact.reaching.question.domain.Question.Command.Hear;
import org.livingwell.contact.reaching.question.domain.Question.Command.NotReached;
import org.livingwell.contact.reaching.question.domain.Question.Command.See;
import org.livingwell.contact.reaching.question.domain.Question.Event.AnsweredNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.Rung;
import org.livingwell.contact.reaching.question.domain.Question.Event.SeenTo;
import org.livingwell.contact.reaching.question.domain.Question.Event.ToAskInPerson;
import org.livingwell.contact.reaching.question.domain.Question.Kept;
import org.livingwell.contact.reaching.question.domain.Question.Lapsed;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.platform.domain.PlaceId;

import java.util.List;

/** Amara was asked in Lambeth and moved to Salford: there somebody is rung, asks her and reads. */
class QuestionMovedTest {

    static final PlaceId SALFORD = new PlaceId("salford");
    static final ForWhom THERE = new ForWhom(WANDA, SALFORD, TODAY, READ_BY, false);
    static final GiveAnswer TELLING = new GiveAnswer(LINK, Choice.SAME, WORDS, true, THERE);

    @Test
    void whoeverIsNotReachedIsAskedInPersonWhereTheyAreNow() {
        var notReached = new NotReached(THERE);

        assertThat(QuestionRules.decide(OPEN, notReached, NOON))
                .isEqualTo(agree(new ToAskInPerson(SALFORD, TO_ASK)));
        assertThat(((Kept) after(OPEN, notReached, NOON)).place()).isEqualTo(SALFORD);
    }

    @Test
    void whatTheyAnswerRingsAndIsReadWhereTheyAreNowByTheLinkTheyHave() {
        var came = new Answer(Choice.SAME, WORDS, null, NOON);

        assertThat(QuestionRules.decide(OPEN, TELLING, NOON))
                .isEqualTo(
                        agree(
                                new Rung(SALFORD, RING),
                                new AnsweredNow(PUT.in(SALFORD), came, TO_READ, null)));
        assertThat(((Kept) OPEN.apply(new Rung(SALFORD, RING))).place()).isEqualTo(SALFORD);
        var answered = (Kept) after(OPEN, TELLING, NOON);
        assertThat(answered.place()).isEqualTo(SALFORD);
        assertThat(answered.secret()).isEqualTo(LINK);
    }

    @Test
    void whatTheySayToAWorkerIsSaidWhereTheyAreNowWithTheirWords() {
        var put = put(Kind.HOW_HELP_WAS, null, null, null);
        var open = new Open(put, LINK, true, false);
        var hear = new Hear(Choice.GOOD, WORDS, false, WANDA, THERE);
        var heard = new Answer(Choice.GOOD, WORDS, WANDA, NOON);

        for (Question it : List.of(open, new Lapsed(put, LINK, false, NOON)))
            assertThat(QuestionRules.decide(it, hear, NOON))
                    .isEqualTo(agree(new AnsweredNow(put.in(SALFORD), heard, null, null)));
        assertThat(((Kept) after(open, hear, NOON)).place()).isEqualTo(SALFORD);
    }

    @Test
    void whoeverReadsTheirAnswerEndsItsStepWhereTheyAreNow() {
        var here = new ForWhom(WANDA, LAMBETH, TODAY, READ_BY, false);
        var answered = after(OPEN, new GiveAnswer(LINK, Choice.WORSE, null, false, here), NOON);
        var see = new See(WANDA, SALFORD);

        assertThat(QuestionRules.decide(answered, see, NOON))
                .isEqualTo(agree(new SeenTo(TO_READ.id(), WANDA, SALFORD, NOON)));
        assertThat(((Kept) after(answered, see, NOON)).place()).isEqualTo(SALFORD);
    }
}
