package org.livingwell.contact.reaching.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.LAMBETH;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.NOON;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.OPEN;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.READ_BY;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.TODAY;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.TO_ASK;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.WANDA;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.WHOM;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.after;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.put;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.question.domain.Question.Command.AskInPerson;
import org.livingwell.contact.reaching.question.domain.Question.Command.Lapse;
import org.livingwell.contact.reaching.question.domain.Question.Command.NotReached;
import org.livingwell.contact.reaching.question.domain.Question.Command.Want;
import org.livingwell.contact.reaching.question.domain.Question.Event.LapsedNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.PutNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.ToAskInPerson;
import org.livingwell.contact.reaching.question.domain.Question.Event.Wanted;
import org.livingwell.contact.reaching.question.domain.Question.None;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/** Amara said farewell, and a human asks her how help was. */
class QuestionLeftTest {

    static final Put HOW_HELP_WAS = put(Kind.HOW_HELP_WAS, null, null, null);
    static final AskInPerson ASKS = new AskInPerson(HOW_HELP_WAS, WHOM);

    @Test
    void itIsSomebodysToAskFromTheStartAndNoMessageIsWanted() {
        assertThat(QuestionRules.decide(new None(), ASKS, NOON))
                .isEqualTo(
                        agree(
                                new PutNow(HOW_HELP_WAS),
                                new Wanted(),
                                new ToAskInPerson(LAMBETH, TO_ASK)));

        var asked = after(new None(), ASKS, NOON);
        assertThat(asked).isEqualTo(new Open(HOW_HELP_WAS, null, true, true));
        assertThat(((Open) asked).due()).isEqualTo(HOW_HELP_WAS.until());
        assertThat(QuestionRules.decide(asked, ASKS, NOON)).isEqualTo(agree());
        assertThat(QuestionRules.decide(asked, new Want(), NOON)).isEqualTo(agree());
        assertThat(QuestionRules.decide(asked, new NotReached(WHOM), NOON)).isEqualTo(agree());
        assertThat(QuestionRules.decide(OPEN, ASKS, NOON)).isEqualTo(agree());
    }

    @Test
    void itIsAskedWhereTheyAreNowAndOfWhoeverDiedByNobody() {
        var salford = new PlaceId("salford");
        var there =
                new AskInPerson(HOW_HELP_WAS, new ForWhom(WANDA, salford, TODAY, READ_BY, false));
        var died = new AskInPerson(HOW_HELP_WAS, new ForWhom(WANDA, LAMBETH, TODAY, READ_BY, true));

        assertThat(((Open) after(new None(), there, NOON)).place()).isEqualTo(salford);
        assertThat(QuestionRules.decide(new None(), died, NOON))
                .isEqualTo(
                        agree(
                                new PutNow(HOW_HELP_WAS),
                                new Wanted(),
                                new ToAskInPerson(LAMBETH, null)));
    }

    @Test
    void heardTooLateItIsKeptAndEndsAndSendsNobodyToThem() {
        Instant over = HOW_HELP_WAS.until();

        assertThat(QuestionRules.decide(new None(), ASKS, over.minusMillis(1)))
                .isEqualTo(QuestionRules.decide(new None(), ASKS, NOON));
        assertThat(QuestionRules.decide(new None(), ASKS, over))
                .isEqualTo(agree(new PutNow(HOW_HELP_WAS)));
        var asked = after(new None(), ASKS, over);
        assertThat(((Open) asked).due()).isBefore(over);
        assertThat(QuestionRules.decide(asked, new Lapse(), over))
                .isEqualTo(agree(new LapsedNow(over)));
        assertThat(QuestionRules.decide(asked, ASKS, over)).isEqualTo(agree());
    }
}
