package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Heard.Answered;
import org.livingwell.careplan.outcome.domain.Heard.Command;
import org.livingwell.careplan.outcome.domain.Heard.Command.Acknowledge;
import org.livingwell.careplan.outcome.domain.Heard.Command.Answer;
import org.livingwell.careplan.outcome.domain.Heard.Command.Hide;
import org.livingwell.careplan.outcome.domain.Heard.Command.LookAtDays;
import org.livingwell.careplan.outcome.domain.Heard.Command.Move;
import org.livingwell.careplan.outcome.domain.Heard.Command.Tell;
import org.livingwell.careplan.outcome.domain.Heard.Command.Withdraw;
import org.livingwell.careplan.outcome.domain.Heard.Event;
import org.livingwell.careplan.outcome.domain.Heard.None;
import org.livingwell.careplan.outcome.domain.Heard.Over;
import org.livingwell.careplan.outcome.domain.Heard.Said;
import org.livingwell.careplan.outcome.domain.Heard.Waiting;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Priya says something about us, and Lena, who leads, answers it. */
class HeardRulesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 22);
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final PersonId PRIYA = new PersonId(new UUID(0, 1));
    private static final PlaceId LAMBETH = new PlaceId("lambeth");
    private static final PlaceId SALFORD = new PlaceId("salford");
    private static final HeardId ID = new HeardId(new UUID(0, 2));
    private static final UUID MAUREEN = new UUID(0, 3);
    private static final WorkerId WANDA = new WorkerId(new UUID(0, 4));
    private static final WorkerId OTTO = new WorkerId(new UUID(0, 6));
    private static final Reader HERSELF = new Reader.Themselves();
    private static final Reader LENA = new Reader.OfTheTeam(new WorkerId(new UUID(0, 5)), true);
    private static final Reader WANDA_LEADS = new Reader.OfTheTeam(WANDA, true);
    private static final Reader WANDA_WORKS = new Reader.OfTheTeam(WANDA, false);
    private static final Reader SUPPORTS = new Reader.Supporting(MAUREEN);
    private static final Words SORRY = new Words("We ring on the day now");

    private static final Matter REFLECTION =
            new Matter.Reflection(ID, PRIYA, LAMBETH, new UUID(0, 7), NOON);
    private static final Matter OF_WANDA =
            new Matter.Complaint(ID, PRIYA, LAMBETH, new Words("Late"), null, WANDA, NOON);
    private static final Matter FOR_HER =
            new Matter.Complaint(ID, PRIYA, LAMBETH, new Words("Late"), OTTO, null, NOON);

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

        assertThat(after(told, new Withdraw(HERSELF))).isEqualTo(new Over(FOR_HER, null));
        for (Reader worker : new Reader[] {LENA, new Reader.OfTheTeam(OTTO, false)}) {
            assertThat(decide(told, new Withdraw(worker))).isEqualTo(notFound());
        }
        Heard hers = after(new None(), new Tell(supporters(true), TUESDAY));
        assertThat(decide(hers, new Withdraw(HERSELF))).isEqualTo(notFound());
        assertThat(after(hers, new Withdraw(SUPPORTS))).isInstanceOf(Over.class);
        assertThat(decide(told, new Withdraw(SUPPORTS))).isEqualTo(notFound());
        assertThat(decide(new None(), new Withdraw(HERSELF))).isEqualTo(notFound());
        assertThat(refusal(after(told, new Answer(LENA, SORRY)), new Withdraw(HERSELF)))
                .isEqualTo("answered-already");
        assertThat(decide(after(told, new Withdraw(HERSELF)), new Withdraw(HERSELF)))
                .isEqualTo(agree());
        Heard reflection = after(new None(), new Tell(REFLECTION, TUESDAY));
        assertThat(decide(reflection, new Withdraw(HERSELF))).isEqualTo(notFound());
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

    private static Matter supporters(boolean shown) {
        return new Matter.FromSupporter(
                ID, PRIYA, LAMBETH, new Words("Outside"), MAUREEN, shown, WANDA, NOON);
    }

    private static Command look(LocalDate today) {
        return new LookAtDays(today, false);
    }

    private static Decision<Event> decide(Heard heard, Command command) {
        return HeardRules.decide(heard, command, NOON);
    }

    private static Heard after(Heard heard, Command... commands) {
        Heard now = heard;
        for (Command command : commands) {
            for (Event event : ((Decision.Agreed<Event>) decide(now, command)).events()) {
                now = now.apply(event);
            }
        }
        return now;
    }

    private static String refusal(Heard heard, Command command) {
        return ((Decision.Refused<Event>) decide(heard, command)).refusal().code();
    }
}
