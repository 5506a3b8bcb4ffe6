package org.livingwell.contact.staying.checkin.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.ID;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.LAMBETH;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.NOON;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.PRIYA;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.SALFORD;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.TEN;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.TODAY;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.WALT;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.WANDA;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.WHOSE;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.agreed;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.in;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.plan;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.told;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.checkin.domain.CheckIn.CalledOff;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Done;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Event;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Missed;
import org.livingwell.contact.staying.checkin.domain.CheckIn.None;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Planned;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Step;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Whose;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Words;

import java.util.List;

class CheckInTest {

    static final Planned AGREED = new Planned(PRIYA, LAMBETH, agreed(1), false, true);
    static final Planned TRIED = new Planned(PRIYA, LAMBETH, agreed(1), true, true);
    static final Done DONE = new Done(PRIYA, LAMBETH, agreed(1), told(0));
    static final Missed MISSED = new Missed(PRIYA, LAMBETH, agreed(1), TODAY);
    static final CalledOff CALLED_OFF = new CalledOff(PRIYA, LAMBETH, agreed(1), false);
    static final CalledOff NOT_DUE = new CalledOff(PRIYA, LAMBETH, agreed(1), true);
    static final Plan.Moment LATER = new Plan.Moment(in(2), TEN);

    @Test
    void aWorkerPlansOneForADayToComeAndDoesItThemselves() {
        var today = new Command.Make(WHOSE, agreed(0), WANDA, TODAY);
        var over = new Command.Make(WHOSE, agreed(-1), WANDA, TODAY);

        var planned = new Event.PlannedFor(WHOSE, agreed(0), false, true, WANDA);
        assertThat(decide(new None(), today)).isEqualTo(agree(planned));
        assertThat(after(new None(), today))
                .isEqualTo(new Planned(PRIYA, LAMBETH, agreed(0), false, true));
        assertThat(code(decide(new None(), over))).isEqualTo("date-over");
        for (var known : List.of(AGREED, DONE)) {
            assertThat(decide(known, today)).isEqualTo(agree());
        }
    }

    @Test
    void aContactNobodyPlannedIsNotedOnceAndEndsNoStep() {
        var note = new Command.Note(WHOSE, told(0), WANDA, TODAY);

        assertThat(decide(new None(), note))
                .isEqualTo(agree(new Event.WasDone(WHOSE, null, told(0), null)));
        assertThat(after(new None(), note)).isEqualTo(new Done(PRIYA, LAMBETH, null, told(0)));
        assertThat(decide(DONE, note)).isEqualTo(agree());
    }

    @Test
    void aTryThatNobodyAnsweredIsNotedAndEndsNothingThatIsPlanned() {
        var tried = new Account(TODAY, Way.CALL, new Words("Rang"), null, null, WANDA, false);

        assertThat(after(new None(), new Command.Note(WHOSE, tried, WANDA, TODAY)))
                .isEqualTo(new Done(PRIYA, LAMBETH, null, tried));
        assertThat(tried.reachedNobody()).isTrue();
        assertThat(told(0).reachedNobody()).isFalse();
        assertThat(code(decide(AGREED, finish(tried)))).isEqualTo("not-reached");
    }

    @Test
    void howItWentIsSaidOfTodayOrBefore() {
        for (CheckIn from : List.of(AGREED, TRIED)) {
            assertThat(decide(from, finish(told(0))))
                    .isEqualTo(agree(new Event.WasDone(WHOSE, agreed(1), told(0), null)));
            assertThat(code(decide(from, finish(told(1))))).isEqualTo("date-to-come");
        }
        assertThat(after(AGREED, finish(told(-3))))
                .isEqualTo(new Done(PRIYA, LAMBETH, agreed(1), told(-3)));
        assertThat(decide(new None(), finish(told(0)))).isEqualTo(notFound());
        for (CheckIn over : List.of(DONE, MISSED, CALLED_OFF, NOT_DUE)) {
            assertThat(code(decide(over, finish(told(0))))).isEqualTo("check-in-over");
        }
    }

    @Test
    void whatComesNextWithADayIsAStepForWhoeverWasInTouch() {
        var next = new Step(ID.next(), Step.Kind.CHECK_IN_NEXT, WANDA, TODAY);

        assertThat(decide(AGREED, finish(next(0))))
                .isEqualTo(agree(new Event.WasDone(WHOSE, agreed(1), next(0), next)));
        assertThat(code(decide(AGREED, finish(next(-1))))).isEqualTo("date-over");
        assertThat(ID.next()).isNotEqualTo(ID.missed());
    }

    @Test
    void whoeverIsNotReachedIsTriedOnceMoreAsTheirRulesAllowAndThenSomebodyLooksIntoIt() {
        var again = new Plan(in(2), TEN, Way.TEXT, Why.AGREED);
        var step = new Step(ID.missed(), Step.Kind.CHECK_IN_MISSED, WALT, TODAY);
        var missed = new Event.WasMissed(WHOSE, agreed(1), TODAY, step);

        assertThat(decide(AGREED, miss(LATER)))
                .isEqualTo(agree(new Event.ToTryAgain(WHOSE, again)));
        assertThat(after(AGREED, miss(LATER)))
                .isEqualTo(new Planned(PRIYA, LAMBETH, again, true, true));
        assertThat(decide(AGREED, miss(null))).isEqualTo(agree(missed));
        assertThat(decide(TRIED, miss(LATER))).isEqualTo(agree(missed));
        assertThat(after(TRIED, miss(LATER))).isEqualTo(MISSED);
        assertThat(decide(new None(), miss(LATER))).isEqualTo(notFound());
        for (CheckIn over : List.of(DONE, MISSED, CALLED_OFF)) {
            assertThat(code(decide(over, miss(LATER)))).isEqualTo("check-in-over");
        }
    }

    @Test
    void itIsPlannedForAnotherDayAndStaysWhoseverItIs() {
        var plan = new Plan(in(0), TEN, Way.TEXT, Why.AGREED);
        var moved = new Event.PlannedFor(WHOSE, plan, true, true, null);

        assertThat(decide(TRIED, move(0, Way.TEXT))).isEqualTo(agree(moved));
        assertThat(code(decide(TRIED, move(-1, Way.TEXT)))).isEqualTo("date-over");
        assertThat(decide(AGREED, move(1, Way.CALL))).isEqualTo(agree());
        assertThat(decide(new None(), move(1, Way.CALL))).isEqualTo(notFound());
        for (CheckIn over : List.of(DONE, MISSED, CALLED_OFF)) {
            assertThat(code(decide(over, move(0, Way.TEXT)))).isEqualTo("check-in-over");
        }
    }

    @Test
    void whereTheyAreNowIsSaidWithWhateverHappens() {
        var there = new Whose(ID, PRIYA, SALFORD);

        assertThat(after(AGREED, new Command.CallOff(there)))
                .isEqualTo(new CalledOff(PRIYA, SALFORD, agreed(1), false));
    }

    @Test
    void aWorkerCallsItOffOnce() {
        var off = new Command.CallOff(WHOSE);

        assertThat(decide(AGREED, off))
                .isEqualTo(agree(new Event.WasCalledOff(WHOSE, agreed(1), false)));
        assertThat(decide(new None(), off)).isEqualTo(notFound());
        assertThat(decide(CALLED_OFF, off)).isEqualTo(agree());
        for (CheckIn over : List.of(DONE, MISSED)) {
            assertThat(code(decide(over, off))).isEqualTo("check-in-over");
        }
    }

    @Test
    void whatIsNotDueAsThingsStandIsCalledOffByItself() {
        var drop = new Command.Drop(WHOSE);

        assertThat(decide(AGREED, drop))
                .isEqualTo(agree(new Event.WasCalledOff(WHOSE, agreed(1), true)));
        assertThat(after(AGREED, drop)).isEqualTo(NOT_DUE);
        for (CheckIn other : List.of(new None(), DONE, MISSED, CALLED_OFF)) {
            assertThat(decide(other, drop)).isEqualTo(agree());
        }
    }

    @Test
    void oneInRhythmIsPlannedOnceAndAgainWhereItIsDueAgainButNeverAfterItsEnd() {
        var due = want(3, Why.IN_RHYTHM);
        var planned = new Event.PlannedFor(WHOSE, plan(3, Why.IN_RHYTHM), false, false, WANDA);

        assertThat(decide(new None(), due)).isEqualTo(agree(planned));
        assertThat(decide(NOT_DUE, due)).isEqualTo(agree(planned));
        for (CheckIn over : List.of(DONE, MISSED, CALLED_OFF)) {
            assertThat(decide(over, due)).isEqualTo(agree());
        }
    }

    @Test
    void aDayThatWentByIsToday() {
        assertThat(decide(new None(), want(-40, Why.EVERY_DAY)))
                .isEqualTo(
                        agree(
                                new Event.PlannedFor(
                                        WHOSE, plan(0, Why.EVERY_DAY), false, false, WANDA)));
    }

    @Test
    void oneInRhythmComesEarlierOrLaterAsThingsStandAndStaysWhoseverItIs() {
        assertThat(becomes(inRhythm(5), want(3, Why.AFTERWARDS))).isEqualTo(3);
        assertThat(becomes(inRhythm(3), want(5, Why.AFTERWARDS))).isEqualTo(5);
        assertThat(becomes(inRhythm(-2), want(5, Why.AFTERWARDS))).isEqualTo(5);
        assertThat(becomes(inRhythm(5), want(-2, Why.AFTERWARDS))).isEqualTo(0);
        assertThat(decide(inRhythm(5), want(3, Why.AFTERWARDS)))
                .isEqualTo(
                        agree(
                                new Event.PlannedFor(
                                        WHOSE, plan(3, Why.AFTERWARDS), false, false, null)));
    }

    @Test
    void whatIsLateStaysLateAndIsOneHoweverManyDaysWentBy() {
        assertThat(decide(inRhythm(-2), want(-2, Why.IN_RHYTHM))).isEqualTo(agree());
        assertThat(decide(inRhythm(-2), want(-9, Why.IN_RHYTHM))).isEqualTo(agree());
        assertThat(decide(inRhythm(0), want(-9, Why.IN_RHYTHM))).isEqualTo(agree());
        assertThat(becomes(inRhythm(-2), want(-2, Why.EVERY_DAY))).isEqualTo(-2);
    }

    @Test
    void aDayThatAWorkerChoseStands() {
        var fixed = new Planned(PRIYA, LAMBETH, plan(5, Why.IN_RHYTHM), false, true);

        assertThat(decide(fixed, want(3, Why.AFTERWARDS))).isEqualTo(agree());
        assertThat(decide(fixed, want(9, Why.IN_RHYTHM))).isEqualTo(agree());
    }

    @Test
    void inACrisisNobodyWaitsLongerThanUntilTomorrowWhateverDayWasChosen() {
        assertThat(decide(fixed(1), want(0, Why.EVERY_DAY))).isEqualTo(agree());
        assertThat(becomes(fixed(2), want(0, Why.EVERY_DAY))).isEqualTo(0);
    }

    @Test
    void anotherTryIsAsSoonAsTheirRulesAllowAlsoInACrisis() {
        var tried = new Planned(PRIYA, LAMBETH, plan(5, Why.EVERY_DAY), true, true);

        assertThat(decide(tried, want(0, Why.EVERY_DAY))).isEqualTo(agree());
    }

    static Planned inRhythm(int days) {
        return new Planned(PRIYA, LAMBETH, plan(days, Why.IN_RHYTHM), false, false);
    }

    static Planned fixed(int days) {
        return new Planned(PRIYA, LAMBETH, plan(days, Why.EVERY_DAY), false, true);
    }

    static long becomes(CheckIn before, Command command) {
        var planned = (Planned) after(before, command);
        return planned.plan().day().toEpochDay() - TODAY.toEpochDay();
    }

    static Command want(int days, Why why) {
        return new Command.Want(WHOSE, new Rhythm.Due(in(days), why, null), WANDA, TODAY);
    }

    static Command finish(Account account) {
        return new Command.Finish(WHOSE, account, WANDA, TODAY);
    }

    static Command miss(Plan.Moment retry) {
        return new Command.Miss(WHOSE, Way.TEXT, retry, WALT, TODAY);
    }

    static Command move(int days, Way way) {
        return new Command.Move(WHOSE, new Plan.Moment(in(days), TEN), way, TODAY);
    }

    static Account next(int days) {
        var words = new Words("We walked");
        return new Account(TODAY, Way.VISIT, words, new Words("Ring"), in(days), WANDA, null);
    }

    static Decision<Event> decide(CheckIn before, Command command) {
        return CheckInRules.decide(before, command, NOON);
    }

    static CheckIn after(CheckIn before, Command command) {
        CheckIn after = before;
        for (Event event : ((Decision.Agreed<Event>) decide(before, command)).events()) {
            after = after.apply(event);
        }
        return after;
    }

    static String code(Decision<Event> decision) {
        return ((Decision.Refused<Event>) decision).refusal().code();
    }
}
