package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.ALONE;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.AMARA;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.NOW;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.SLEEP;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.TOGETHER;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.WANDA;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.goal;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.setting;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.text;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Goal.Stage;
import org.livingwell.careplan.outcome.domain.Goals.Command.Agree;
import org.livingwell.careplan.outcome.domain.Goals.Command.Correct;
import org.livingwell.careplan.outcome.domain.Goals.Command.Decline;
import org.livingwell.careplan.outcome.domain.Goals.Command.End;
import org.livingwell.careplan.outcome.domain.Goals.Command.Rate;
import org.livingwell.careplan.outcome.domain.Goals.Command.StepIsOver;
import org.livingwell.careplan.outcome.domain.Goals.Event;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Words;

import java.util.UUID;

class GoalRulesTest {

    final GoalFixtures amara = new GoalFixtures();

    @Test
    void threeGoalsAreActiveAndAFourthIsRefusedUntilOneIsOver() {
        for (int n = 1; n <= 3; n++) amara.set(goal(n), Author.THEMSELVES);

        assertThat(amara.refusal(setting(goal(4), Author.THEMSELVES))).isEqualTo("three-goals");

        amara.does(new End(AMARA, goal(2), Stage.LET_GO, null));
        amara.set(goal(4), Author.THEMSELVES);
        assertThat(amara.kept().active()).isEqualTo(3);
    }

    @Test
    void whatAWorkerWritesAloneIsAProposalUntilThePersonAgrees() {
        amara.set(SLEEP, ALONE);
        assertThat(amara.goal().stage()).isEqualTo(Stage.PROPOSED);
        assertThat(amara.goal().next()).isNull();
        assertThat(amara.refusal(new Rate(AMARA, SLEEP, 3, null, WANDA)))
                .isEqualTo("not-agreed-yet");

        amara.does(new Agree(AMARA, SLEEP, amara.seen()));

        assertThat(amara.goal().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(amara.goal().next().kind()).isEqualTo(Next.Kind.FIRST_STEP);
        assertThat(amara.refusal(new Decline(AMARA, SLEEP, amara.seen(), null)))
                .isEqualTo("goal-agreed");
    }

    @Test
    void aProposalTakesNoRoomAndAgreeingToAFourthIsRefused() {
        amara.set(SLEEP, ALONE);
        for (int n = 11; n <= 13; n++) amara.set(goal(n), TOGETHER);

        assertThat(amara.refusal(new Agree(AMARA, SLEEP, amara.seen()))).isEqualTo("three-goals");

        amara.does(new Decline(AMARA, SLEEP, amara.seen(), null));
        assertThat(amara.goal().stage()).isEqualTo(Stage.DECLINED);
        assertThat(amara.refusal(new Agree(AMARA, SLEEP, amara.seen()))).isEqualTo("goal-over");
    }

    @Test
    void whatIsSaidTwiceIsSaidOnce() {
        assertThat(amara.does(new StepIsOver(AMARA, new UUID(9, 9), true, NOW))).isEmpty();
        amara.set(SLEEP, ALONE);
        amara.set(goal(2), ALONE);
        amara.does(new Agree(AMARA, SLEEP, amara.seen()));
        amara.does(new Decline(AMARA, goal(2), amara.seen(), null));

        assertThat(amara.does(new Agree(AMARA, SLEEP, amara.seen()))).isEmpty();
        assertThat(amara.does(new Decline(AMARA, goal(2), amara.seen(), null))).isEmpty();
        assertThat(amara.does(new Correct(AMARA, SLEEP, text("Sleep"), TOGETHER, 4))).isEmpty();
        assertThat(amara.refusal(new Correct(AMARA, goal(2), text("Run"), TOGETHER, 4)))
                .isEqualTo("goal-over");
        assertThat(amara.kept().goal(goal(2)).orElseThrow().stage()).isEqualTo(Stage.DECLINED);
        assertThat(amara.kept().goal(goal(3))).isEmpty();
    }

    @Test
    void aGoalThatIsReachedEndsItsStepAndIsCelebrated() {
        amara.set(SLEEP, Author.THEMSELVES);
        UUID step = amara.goal().step();

        var events = amara.does(new End(AMARA, SLEEP, Stage.ACHIEVED, new Words("I did it")));

        assertThat(((Event.Achieved) events.getFirst()).done()).isEqualTo(step);
        assertThat(events.getLast()).isInstanceOf(Event.Celebrated.class);
        assertThat(amara.goal().next()).isNull();
        assertThat(amara.does(new End(AMARA, SLEEP, Stage.ACHIEVED, null))).isEmpty();
        assertThat(amara.refusal(new End(AMARA, SLEEP, Stage.LET_GO, null))).isEqualTo("goal-over");
        assertThat(amara.refusal(new Rate(AMARA, SLEEP, 7, null, null))).isEqualTo("goal-over");
    }

    @Test
    void lettingGoIsNoFailureAndNothingToCelebrate() {
        amara.set(SLEEP, Author.THEMSELVES);

        assertThat(amara.does(new End(AMARA, SLEEP, Stage.LET_GO, null)))
                .singleElement()
                .isInstanceOf(Event.Closed.class);
    }

    @Test
    void aGoalIsNamedByWhatCausedIt() {
        var id = GoalId.of(Cause.of(new UUID(3, 1)));

        assertThat(id).isEqualTo(SLEEP);
        assertThat(id).hasToString("00000000-0000-0003-0000-000000000001");
    }
}
