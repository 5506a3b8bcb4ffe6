package org.livingwell.contact.staying.step.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.staying.step.domain.Outcome.DIED;
import static org.livingwell.contact.staying.step.domain.Outcome.DONE;
import static org.livingwell.contact.staying.step.domain.Outcome.NOT_REACHED;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.step.domain.Step.Command;
import org.livingwell.contact.staying.step.domain.Step.Command.Finish;
import org.livingwell.contact.staying.step.domain.Step.Command.Follow;
import org.livingwell.contact.staying.step.domain.Step.Command.Hear;
import org.livingwell.contact.staying.step.domain.Step.Command.HearDone;
import org.livingwell.contact.staying.step.domain.Step.Command.Leave;
import org.livingwell.contact.staying.step.domain.Step.Command.PassOn;
import org.livingwell.contact.staying.step.domain.Step.Command.Take;
import org.livingwell.contact.staying.step.domain.Step.Event;
import org.livingwell.contact.staying.step.domain.Step.None;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.staying.step.domain.Step.Over;
import org.livingwell.contact.staying.step.domain.Whereabouts.Passed;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Moments are hours of one day, so that what is earlier is seen. */
class StepTest {

    static final UUID STEP = new UUID(1, 1);
    static final PersonId AMARA = new PersonId(new UUID(2, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final PlaceId SALFORD = new PlaceId("salford");
    static final WorkerId WANDA = new WorkerId(new UUID(3, 1));
    static final WorkerId WALT = new WorkerId(new UUID(3, 2));
    static final WorkerId WIM = new WorkerId(new UUID(3, 3));
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void whatIsSaidLastCountsInWhicheverOrderItIsHeard() {
        var first = said(9, FRIDAY, WANDA);
        var then = said(10, MONDAY, WALT);

        assertThat(after(first, then)).isEqualTo(after(then, first));
        assertThat(open(after(then, first)).said().due()).isEqualTo(MONDAY);
        assertThat(open(after(then, first)).held().owner()).isEqualTo(WALT);
    }

    @Test
    void anEndHeardBeforeTheStepLeavesItEnded() {
        assertThat(over(after(done(10), said(9, FRIDAY, WANDA))).outcome()).isEqualTo(DONE);
        assertThat(after(said(9, FRIDAY, WANDA), done(10)))
                .isEqualTo(after(done(10), said(9, FRIDAY, WANDA)));
    }

    @Test
    void whatIsSaidAfterAnEndOpensItAgain() {
        assertThat(after(said(9, FRIDAY, WANDA), done(10), said(11, MONDAY, WANDA)))
                .isInstanceOf(Open.class)
                .isEqualTo(after(said(11, MONDAY, WANDA), done(10)));
    }

    @Test
    void whoeverTookItKeepsItAgainstWhatWasSaidBefore() {
        Step taken = at(12, after(said(9, FRIDAY, WANDA)), new Take(WALT));

        Step late = at(13, taken, said(10, MONDAY, WANDA));

        assertThat(open(late).held().owner()).isEqualTo(WALT);
        assertThat(open(late).said().due()).isEqualTo(MONDAY);
    }

    @Test
    void anEventThatNamesNobodyTakesItFromNobody() {
        assertThat(open(after(said(9, FRIDAY, WANDA), said(10, MONDAY, null))).held().owner())
                .isEqualTo(WANDA);
    }

    @Test
    void whatAWorkerFinishedStaysFinishedWhateverIsHeardLateOfIt() {
        Step finished = at(12, after(said(9, FRIDAY, WANDA)), new Finish(NOT_REACHED));

        assertThat(over(at(13, finished, said(10, MONDAY, WANDA))).outcome())
                .isEqualTo(NOT_REACHED);
        assertThat(over(at(13, finished, done(11))).outcome()).isEqualTo(NOT_REACHED);
    }

    @Test
    void whatIsOverIsTakenByNobodyAndFinishedOnce() {
        Step finished = at(12, after(said(9, FRIDAY, WANDA)), new Finish(DONE));

        assertThat(code(StepRules.decide(finished, new Take(WALT), hour(13))))
                .isEqualTo("step-over");
        assertThat(code(StepRules.decide(finished, new Finish(NOT_REACHED), hour(13))))
                .isEqualTo("step-over");
        assertThat(StepRules.decide(finished, new Finish(DONE), hour(13)))
                .isEqualTo(Decision.<Event>agree());
    }

    @Test
    void itIsPassedOnToTheTeamAlone() {
        Step step = after(said(9, FRIDAY, WANDA));

        assertThat(code(StepRules.decide(step, new PassOn(WALT, false), hour(12))))
                .isEqualTo("not-in-the-team");
        assertThat(open(at(12, step, new PassOn(WALT, true))).held().owner()).isEqualTo(WALT);
    }

    @Test
    void aNewLeadWorkerHasWhatTheOldOneHadAndNothingElse() {
        var changed = follow(LAMBETH, 10, new Passed(WANDA, WALT, hour(10)));

        assertThat(open(after(said(9, FRIDAY, WANDA), changed)).held().owner()).isEqualTo(WALT);
        assertThat(open(after(said(11, FRIDAY, WANDA), changed)).held().owner()).isEqualTo(WANDA);
        assertThat(open(after(said(9, FRIDAY, null), changed)).held().owner()).isNull();
    }

    @Test
    void whatWasSaidBeforeTheLeadChangedIsFollowedHoweverLateItIsHeard() {
        var changed = follow(LAMBETH, 10, new Passed(WANDA, WALT, hour(10)));
        var other = said(9, MONDAY, WIM);

        assertThat(open(after(said(8, FRIDAY, WANDA), changed, other, changed)).held().owner())
                .isEqualTo(WIM);
        assertThat(open(after(said(8, FRIDAY, WIM), changed, said(9, MONDAY, WANDA), changed)))
                .extracting(it -> it.held().owner())
                .isEqualTo(WALT);
    }

    @Test
    void whoeverMovesTakesTheirStepsToTheNewTeam() {
        var moved = follow(SALFORD, 10, new Passed(null, WALT, hour(10)));

        Open there = open(after(said(9, FRIDAY, WANDA), moved));

        assertThat(there.place()).isEqualTo(SALFORD);
        assertThat(there.held().owner()).isEqualTo(WALT);
    }

    @Test
    void whoeverDiedHasNoNextStepHoweverLateItIsHeardOf() {
        var died = new Follow(new Whereabouts(LAMBETH, hour(10), List.of(), hour(10)));

        assertThat(over(after(said(9, FRIDAY, WANDA), died)).outcome()).isEqualTo(DIED);
    }

    @Test
    void whoeverLeftLeavesTheirStepsToTheTeamForToday() {
        Step step = after(said(9, MONDAY, WANDA));

        Open left = open(at(12, step, new Leave(WANDA, FRIDAY, hour(11))));

        assertThat(left.held().owner()).isNull();
        assertThat(left.said().due()).isEqualTo(FRIDAY);
        assertThat(at(12, step, new Leave(WALT, FRIDAY, hour(11)))).isEqualTo(step);
    }

    @Test
    void aLeavingHeardAgainTakesNothingFromWhoeverCameBack() {
        Step taken = at(12, after(said(9, MONDAY, null)), new Take(WANDA));

        assertThat(at(13, taken, new Leave(WANDA, FRIDAY, hour(11)))).isEqualTo(taken);
    }

    static Hear said(int hour, LocalDate due, WorkerId owner) {
        return new Hear(
                new Whose(AMARA, LAMBETH, hour(hour)),
                new Said(STEP, "call", due, false, hour(hour)),
                owner);
    }

    static HearDone done(int hour) {
        return new HearDone(new Whose(AMARA, LAMBETH, hour(hour)));
    }

    static Follow follow(PlaceId place, int hour, Passed... passed) {
        return new Follow(new Whereabouts(place, hour(hour), List.of(passed), null));
    }

    static Step after(Command... heard) {
        Step step = new None();
        for (Command it : heard) step = at(20, step, it);
        return step;
    }

    static Step at(int hour, Step step, Command command) {
        var agreed = (Agreed<Event>) StepRules.decide(step, command, hour(hour));
        for (Event it : agreed.events()) step = step.apply(it);
        return step;
    }

    static String code(Decision<Event> decision) {
        return ((Refused<Event>) decision).refusal().code();
    }

    static Open open(Step step) {
        return (Open) step;
    }

    static Over over(Step step) {
        return (Over) step;
    }

    static Instant hour(int hour) {
        return Instant.parse("2026-11-24T00:00:00Z").plusSeconds(hour * 3600L);
    }
}
