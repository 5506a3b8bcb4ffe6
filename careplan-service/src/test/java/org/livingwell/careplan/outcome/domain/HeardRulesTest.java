package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Heard.Answered;
import org.livingwell.careplan.outcome.domain.Heard.Command.Acknowledge;
import org.livingwell.careplan.outcome.domain.Heard.Command.Answer;
import org.livingwell.careplan.outcome.domain.Heard.Command.Hide;
import org.livingwell.careplan.outcome.domain.Heard.Command.Move;
import org.livingwell.careplan.outcome.domain.Heard.Command.Tell;
import org.livingwell.careplan.outcome.domain.Heard.Command.Withdraw;
import org.livingwell.careplan.outcome.domain.Heard.Event;
import org.livingwell.careplan.outcome.domain.Heard.None;
import org.livingwell.careplan.outcome.domain.Heard.Over;
import org.livingwell.careplan.outcome.domain.Heard.Said;
import org.livingwell.careplan.outcome.domain.Heard.Waiting;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.UUID;

/** Priya says something about us, and Lena, who leads, answers it. */
class HeardRulesTest extends HeardFixtures {

    @Test
    void aReflectionIsAStepWithinTenWorkingDays() {
        var told = (Waiting) after(new None(), new Tell(REFLECTION, TUESDAY));

        assertThat(told.days()).isEqualTo(new Days(null, LocalDate.of(2026, 12, 8)));
        assertThat(told.step()).isNotNull();
        assertThat(decide(told, new Tell(REFLECTION, TUESDAY))).isEqualTo(agree());
    }

    @Test
    void aComplaintIsAcknowledgedInThreeWorkingDaysAndAnsweredInTwenty() {
        var told = (Waiting) after(new None(), new Tell(OF_WANDA, TUESDAY));

        assertThat(told.days())
                .isEqualTo(new Days(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 22)));
        assertThat(told.days().next()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(told.step()).isNull();
        assertThat(Days.ofComplaint(TUESDAY.plusDays(1)).acknowledgeBy())
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void onlyALeadWhoIsNotItsSubjectSeesToIt() {
        Heard told = after(new None(), new Tell(OF_WANDA, TUESDAY));

        for (Reader other : new Reader[] {HERSELF, WANDA_LEADS, WANDA_WORKS, SUPPORTS}) {
            assertThat(decide(told, new Answer(other, SORRY))).isEqualTo(notFound());
            assertThat(decide(told, new Acknowledge(other))).isEqualTo(notFound());
        }
        assertThat(after(told, new Answer(LENA, SORRY)))
                .isEqualTo(
                        new Answered(
                                OF_WANDA, new Reply(SORRY, new WorkerId(new UUID(0, 5)), NOON)));
        assertThat(decide(new None(), new Answer(LENA, SORRY))).isEqualTo(notFound());
    }

    @Test
    void answeredOnceItIsAnswered() {
        Heard answered = after(new None(), new Tell(REFLECTION, TUESDAY), new Answer(LENA, SORRY));

        assertThat(refusal(answered, new Answer(LENA, SORRY))).isEqualTo("answered-already");
        assertThat(decide(answered, new Acknowledge(LENA))).isEqualTo(agree());
        assertThat(decide(answered, new Tell(REFLECTION, TUESDAY))).isEqualTo(agree());
    }

    @Test
    void acknowledgedThereIsOneDayLeft() {
        Heard told = after(new None(), new Tell(OF_WANDA, TUESDAY));

        var has = (Waiting) after(told, new Acknowledge(LENA));

        assertThat(has.acknowledged()).isEqualTo(NOON);
        assertThat(has.days()).isEqualTo(new Days(null, LocalDate.of(2026, 12, 22)));
        assertThat(decide(has, new Acknowledge(LENA))).isEqualTo(agree());
        Heard reflection = after(new None(), new Tell(REFLECTION, TUESDAY));
        assertThat(decide(reflection, new Acknowledge(LENA))).isEqualTo(agree());
    }

    @Test
    void hiddenItWaitsForNobodyAndShownAgainItsAnswerStands() {
        var told = (Waiting) after(new None(), new Tell(REFLECTION, TUESDAY));
        Heard hidden = after(told, new Hide());
        Heard answered = after(told, new Answer(LENA, SORRY));

        assertThat(decide(told, new Hide()))
                .isEqualTo(agree(new Event.NotForUs(REFLECTION, told.step())));
        assertThat(decide(answered, new Hide()))
                .isEqualTo(agree(new Event.NotForUs(REFLECTION, null)));
        assertThat(decide(hidden, new Hide())).isEqualTo(agree());
        assertThat(decide(new None(), new Hide())).isEqualTo(agree());
        assertThat(decide(hidden, new Answer(LENA, SORRY))).isEqualTo(notFound());
        assertThat(((Waiting) after(hidden, new Tell(REFLECTION, TUESDAY.plusDays(1)))).days())
                .isEqualTo(new Days(null, LocalDate.of(2026, 12, 9)));
        assertThat(after(answered, new Hide(), new Tell(REFLECTION, TUESDAY))).isEqualTo(answered);
    }

    @Test
    void whoeverComplainedTakesItBackUntilItIsAnswered() {
        Heard told = after(new None(), new Tell(FOR_HER, TUESDAY));

        assertThat(after(told, new Withdraw(HERSELF, false))).isEqualTo(new Over(FOR_HER, null));
        for (Reader worker : new Reader[] {LENA, new Reader.OfTheTeam(OTTO, false)}) {
            assertThat(decide(told, new Withdraw(worker, false))).isEqualTo(notFound());
        }
        Heard hers = after(new None(), new Tell(supporters(true), TUESDAY));
        assertThat(decide(hers, new Withdraw(HERSELF, false))).isEqualTo(notFound());
        assertThat(after(hers, new Withdraw(SUPPORTS, false))).isInstanceOf(Over.class);
        assertThat(decide(told, new Withdraw(SUPPORTS, false))).isEqualTo(notFound());
        assertThat(decide(new None(), new Withdraw(HERSELF, false))).isEqualTo(notFound());
        assertThat(refusal(after(told, new Answer(LENA, SORRY)), new Withdraw(HERSELF, false)))
                .isEqualTo("answered-already");
        assertThat(decide(after(told, new Withdraw(HERSELF, false)), new Withdraw(HERSELF, false)))
                .isEqualTo(agree());
        Heard reflection = after(new None(), new Tell(REFLECTION, TUESDAY));
        assertThat(decide(reflection, new Withdraw(HERSELF, false))).isEqualTo(notFound());
    }

    @Test
    void whoMayHaveToKnowNothingTakesItBackWhetherOrNotItWasAnswered() {
        var matter = supporters(true);
        Heard told = after(new None(), new Tell(matter, TUESDAY));
        var reply = new Reply(SORRY, new WorkerId(new UUID(0, 5)), NOON);
        Heard answered = after(told, new Answer(LENA, SORRY));

        assertThat(refusal(answered, new Withdraw(SUPPORTS, false))).isEqualTo("answered-already");
        var over = (Said) after(answered, new Withdraw(SUPPORTS, true));
        assertThat(over).isEqualTo(new Over(matter, reply));
        assertThat(decide(over, new Withdraw(SUPPORTS, true))).isEqualTo(agree());
        assertThat(over.asSaid(TUESDAY))
                .isEqualTo(((Said) after(told, new Withdraw(SUPPORTS, true))).asSaid(TUESDAY));
        assertThat(decide(answered, new Withdraw(HERSELF, true))).isEqualTo(notFound());
    }

    @Test
    void movedItWaitsForTheLeadsThere() {
        for (Matter it : new Matter[] {REFLECTION, OF_WANDA, supporters(true)}) {
            Heard told = after(new None(), new Tell(it, TUESDAY));
            Heard answered = after(told, new Answer(LENA, SORRY));
            Heard over = after(told, new Hide());
            for (Heard now : new Heard[] {told, answered, over}) {
                var moved = (Said) after(now, new Move(SALFORD));
                assertThat(moved).isNotEqualTo(now);
                assertThat(moved.place()).isEqualTo(SALFORD);
                assertThat(after(moved, new Move(LAMBETH))).isEqualTo(now);
                assertThat(decide(moved, new Move(SALFORD))).isEqualTo(agree());
            }
        }
        assertThat(decide(new None(), new Move(SALFORD))).isEqualTo(agree());
    }

    @Test
    void aComplaintIsThereForWhoeverMadeItAndForLeadsItIsNotAbout() {
        assertThat(OF_WANDA.isFor(HERSELF)).isTrue();
        assertThat(OF_WANDA.isFor(LENA)).isTrue();
        assertThat(OF_WANDA.isFor(WANDA_LEADS)).isFalse();
        assertThat(OF_WANDA.isFor(WANDA_WORKS)).isFalse();
        assertThat(OF_WANDA.isFor(SUPPORTS)).isFalse();
        assertThat(FOR_HER.isFor(new Reader.OfTheTeam(OTTO, false))).isTrue();
        assertThat(FOR_HER.isFor(WANDA_WORKS)).isFalse();
        assertThat(FOR_HER.isFor(WANDA_LEADS)).isTrue();
        assertThat(REFLECTION.isFor(WANDA_WORKS)).isTrue();
        assertThat(REFLECTION.isFor(HERSELF)).isTrue();
        assertThat(REFLECTION.isFor(SUPPORTS)).isFalse();
    }

    @Test
    void aSupportersIsThereForThePersonOnlyWhereTheySaidSo() {
        assertThat(supporters(false).isFor(HERSELF)).isFalse();
        assertThat(supporters(true).isFor(HERSELF)).isTrue();
        assertThat(supporters(false).isFor(SUPPORTS)).isTrue();
        assertThat(supporters(false).isFor(new Reader.Supporting(new UUID(0, 9)))).isFalse();
        assertThat(supporters(false).isFor(LENA)).isTrue();
        assertThat(supporters(false).isFor(WANDA_LEADS)).isFalse();
        assertThat(supporters(false).isFor(new Reader.OfTheTeam(OTTO, false))).isFalse();
        assertThat(supporters(true).isBy(SUPPORTS)).isTrue();
        assertThat(supporters(true).isBy(new Reader.Supporting(new UUID(0, 9)))).isFalse();
        assertThat(supporters(true).isBy(HERSELF)).isFalse();
        assertThat(OF_WANDA.isBy(WANDA_LEADS)).isFalse();
        assertThat(supporters(true).from(TUESDAY)).isEqualTo(Days.ofComplaint(TUESDAY));
    }
}
