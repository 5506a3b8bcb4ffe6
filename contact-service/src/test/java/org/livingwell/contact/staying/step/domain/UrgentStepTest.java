package org.livingwell.contact.staying.step.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.staying.step.domain.StepTest.AMARA;
import static org.livingwell.contact.staying.step.domain.StepTest.FRIDAY;
import static org.livingwell.contact.staying.step.domain.StepTest.LAMBETH;
import static org.livingwell.contact.staying.step.domain.StepTest.SALFORD;
import static org.livingwell.contact.staying.step.domain.StepTest.STEP;
import static org.livingwell.contact.staying.step.domain.StepTest.WALT;
import static org.livingwell.contact.staying.step.domain.StepTest.WANDA;
import static org.livingwell.contact.staying.step.domain.StepTest.after;
import static org.livingwell.contact.staying.step.domain.StepTest.at;
import static org.livingwell.contact.staying.step.domain.StepTest.done;
import static org.livingwell.contact.staying.step.domain.StepTest.follow;
import static org.livingwell.contact.staying.step.domain.StepTest.hour;
import static org.livingwell.contact.staying.step.domain.StepTest.open;
import static org.livingwell.contact.staying.step.domain.StepTest.said;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.step.domain.Step.Command;
import org.livingwell.contact.staying.step.domain.Step.Command.AskFor;
import org.livingwell.contact.staying.step.domain.Step.Command.Hear;
import org.livingwell.contact.staying.step.domain.Step.Command.Leave;
import org.livingwell.contact.staying.step.domain.Step.Command.PassOn;
import org.livingwell.contact.staying.step.domain.Step.Command.Take;
import org.livingwell.contact.staying.step.domain.Step.Event;
import org.livingwell.contact.staying.step.domain.Step.None;
import org.livingwell.contact.staying.step.domain.Whereabouts.Passed;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.WorkerId;

class UrgentStepTest {

    @Test
    void anUrgentStepRingsUntilSomebodyTakesIt() {
        var urgent = open(after(urgent(9, null)));
        assertThat(urgent.rings()).isTrue();
        assertThat(urgent.calls()).isTrue();

        assertThat(open(at(10, urgent, new Take(WANDA))).rings()).isFalse();
        assertThat(open(at(10, urgent, new PassOn(WALT, true))).rings()).isFalse();
        assertThat(open(at(10, urgent, new Take(WANDA))).calls()).isFalse();
    }

    /** Whoever is named may sleep. */
    @Test
    void whoeverIsNamedHasNotTakenItAndMay() {
        var named = after(urgent(9, WANDA));
        assertThat(open(named).rings()).isTrue();

        var taken = at(10, named, new Take(WANDA));

        assertThat(open(taken).rings()).isFalse();
        assertThat(StepRules.decide(taken, new Take(WANDA), hour(11)))
                .isEqualTo(Decision.<Event>agree());
    }

    @Test
    void whatIsNotUrgentRingsNever() {
        assertThat(open(after(said(9, FRIDAY, null))).rings()).isFalse();
        assertThat(StepRules.decide(after(said(9, FRIDAY, WANDA)), new Take(WANDA), hour(11)))
                .isEqualTo(Decision.<Event>agree());
    }

    /** One bell for one thing. */
    @Test
    void whatIntakeRingsForRingsNotHere() {
        assertThat(open(after(urgent("first-contact", 9, null))).rings()).isFalse();
        assertThat(open(after(urgent("welcome", 9, null))).rings()).isFalse();
    }

    @Test
    void whoeverIsOnDutyIsAskedForOnceForWhatIsSaid() {
        var urgent = after(urgent(9, null));

        var asked = at(10, urgent, new AskFor(hour(9)));

        assertThat(open(asked).calls()).isFalse();
        assertThat(open(asked).rings()).isTrue();
        assertThat(StepRules.decide(asked, new AskFor(hour(9)), hour(11)))
                .isEqualTo(Decision.<Event>agree());
        assertThat(StepRules.decide(urgent, new AskFor(hour(8)), hour(11)))
                .isEqualTo(Decision.<Event>agree());
        assertThat(StepRules.decide(new None(), new AskFor(hour(9)), hour(11)))
                .isEqualTo(Decision.<Event>agree());
        assertThatThrownBy(() -> new None().apply(new Event.DutyAsked(hour(9))))
                .isInstanceOf(ImpossibleException.class);
    }

    @Test
    void whatHappensToAStepKeepsThatTheyWereAskedFor() {
        var asked = at(10, after(urgent(9, WANDA)), new AskFor(hour(9)));
        var moved = follow(SALFORD, 10, new Passed(null, WALT, hour(10)));

        assertThat(open(at(11, asked, moved)).asked()).isEqualTo(hour(9));
        assertThat(open(at(11, asked, urgent(8, WALT))).asked()).isEqualTo(hour(9));
        assertThat(open(at(11, asked, new Take(WALT))).asked()).isEqualTo(hour(9));
        assertThat(open(at(11, asked, urgent(8, WALT))).calls()).isFalse();
    }

    @Test
    void whatIsSaidAgainIsAskedForAnew() {
        var asked = at(10, after(urgent(9, null)), new AskFor(hour(9)));

        assertThat(open(at(12, asked, urgent(11, null))).calls()).isTrue();
        assertThat(open(at(13, at(12, asked, done(11)), urgent(12, null))).calls()).isTrue();
    }

    @Test
    void whoeverLeavesLeavesItRinging() {
        var asked = at(10, after(urgent(9, null)), new AskFor(hour(9)));
        var taken = at(11, asked, new Take(WANDA));

        var left = open(at(13, taken, new Leave(WANDA, FRIDAY, hour(12))));

        assertThat(left.calls()).isTrue();
        assertThat(left.asked()).isEqualTo(hour(9));
    }

    private static Command urgent(int hour, WorkerId owner) {
        return urgent("call", hour, owner);
    }

    private static Command urgent(String kind, int hour, WorkerId owner) {
        return new Hear(
                new Whose(AMARA, LAMBETH, hour(hour)),
                new Said(STEP, kind, FRIDAY, true, hour(hour)),
                owner);
    }
}
