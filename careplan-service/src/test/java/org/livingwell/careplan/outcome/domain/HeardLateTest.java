package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Heard.Command.Acknowledge;
import org.livingwell.careplan.outcome.domain.Heard.Command.Answer;
import org.livingwell.careplan.outcome.domain.Heard.Command.Hide;
import org.livingwell.careplan.outcome.domain.Heard.Command.LookAtDays;
import org.livingwell.careplan.outcome.domain.Heard.Command.Move;
import org.livingwell.careplan.outcome.domain.Heard.Command.Tell;
import org.livingwell.careplan.outcome.domain.Heard.Event;
import org.livingwell.careplan.outcome.domain.Heard.None;
import org.livingwell.careplan.outcome.domain.Heard.Said;
import org.livingwell.careplan.outcome.domain.Heard.Waiting;

/** What was promised by a day rings when the day is over, whatever is done with its step. */
class HeardLateTest extends HeardFixtures {

    @Test
    void lateItIsAStepUntilItIsSeenTo() {
        Heard told = after(new None(), new Tell(OF_WANDA, TUESDAY));
        var friday = TUESDAY.plusDays(3);
        assertThat(decide(told, look(friday))).isEqualTo(agree());

        var late = (Waiting) after(told, look(friday.plusDays(1)));

        assertThat(late.step()).isNotNull();
        assertThat(decide(late, look(friday.plusDays(2)))).isEqualTo(agree());
        assertThat(decide(late, new Acknowledge(LENA)))
                .isEqualTo(agree(new Event.AcknowledgedNow(NOON, late.step())));
        var has = (Waiting) after(late, new Acknowledge(LENA));
        assertThat(has.step()).isNull();
        assertThat(decide(has, look(LAST))).isEqualTo(agree());
        var again = (Waiting) after(has, look(LAST.plusDays(1)));
        assertThat(again.step()).isNotNull().isNotEqualTo(late.step());
        assertThat(again.ahead()).isNull();
        assertThat(decide(again, look(LAST.plusDays(9)))).isEqualTo(agree());
        assertThat(decide(again, new Answer(LENA, SORRY)))
                .asString()
                .contains(again.step().toString());
        assertThat(decide(new None(), look(LAST))).isEqualTo(agree());
    }

    @Test
    void whoeverFinishesTheStepEndsNoPromise() {
        var late =
                (Waiting) after(new None(), new Tell(OF_WANDA, TUESDAY), look(TUESDAY.plusDays(4)));
        assertThat(late.ahead()).isEqualTo(LAST);

        var day = LAST.plusDays(1);

        assertThat(decide(late, look(day)))
                .isEqualTo(agree(new Event.Late(late.step(), LAST, day)));
    }

    @Test
    void aReflectionRingsByItsDayToo() {
        var told = (Waiting) after(new None(), new Tell(REFLECTION, TUESDAY));
        var by = told.days().answerBy();
        assertThat(decide(told, look(by))).isEqualTo(agree());

        var late = (Waiting) after(told, look(by.plusDays(1)));

        assertThat(late.step()).isEqualTo(told.step());
        assertThat(late.rang()).isEqualTo(by);
        assertThat(((Said) after(late, new Move(SALFORD), new Move(LAMBETH)))).isEqualTo(late);
    }

    @Test
    void forSomebodyWhoDiedNoStepIsOpened() {
        Heard told = after(new None(), new Tell(OF_WANDA, TUESDAY));
        var friday = TUESDAY.plusDays(3);
        assertThat(decide(told, new LookAtDays(friday, true))).isEqualTo(agree());

        var passed = (Waiting) after(told, new LookAtDays(friday.plusDays(1), true));

        assertThat(passed.step()).isNull();
        assertThat(passed.ahead()).isEqualTo(LAST);
        assertThat(decide(passed, new Answer(LENA, SORRY))).isNotEqualTo(notFound());
    }

    @Test
    void asItWasSaidNothingWasDoneYet() {
        var told = (Said) after(new None(), new Tell(OF_WANDA, TUESDAY));
        var over = (Said) after(told, new Hide());

        assertThat(((Said) after(told, new Answer(LENA, SORRY))).asSaid(TUESDAY)).isEqualTo(told);
        assertThat(over.asSaid(TUESDAY)).isEqualTo(over);
    }
}
