package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.AMARA;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.NOW;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.SLEEP;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.TODAY;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.WANDA;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.amaraIn;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.text;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Goals.Command.Correct;
import org.livingwell.careplan.outcome.domain.Goals.Command.SetGoal;
import org.livingwell.careplan.outcome.domain.Goals.Command.StepIsOver;
import org.livingwell.careplan.outcome.domain.Goals.Command.TakeFirstStep;
import org.livingwell.careplan.outcome.domain.Goals.Event;
import org.livingwell.platform.domain.Words;

import java.util.UUID;

class GoalStepsTest {

    final GoalFixtures amara = new GoalFixtures();

    @Test
    void theFirstStepComesFirstAndThenLookingAtItTogether() {
        amara.set(SLEEP, Author.THEMSELVES);
        var first = amara.goal().next();
        assertThat(first.due()).isEqualTo(TODAY.plusDays(7));
        assertThat(first.owner()).isEqualTo(WANDA);

        var events = amara.does(new TakeFirstStep(AMARA, SLEEP));

        assertThat(amara.goal().next().kind()).isEqualTo(Next.Kind.REVIEW);
        assertThat(amara.goal().next().due()).isEqualTo(TODAY.plusDays(28));
        assertThat(((Event.MovedOn) events.getFirst()).done()).isEqualTo(first.step());
        assertThat(amara.does(new TakeFirstStep(AMARA, SLEEP))).isEmpty();
    }

    @Test
    void whatAWorkerFinishedIsFollowedByWhatComesNext() {
        amara.set(SLEEP, Author.THEMSELVES);
        amara.does(new StepIsOver(AMARA, amara.goal().step(), false, NOW.plusSeconds(1)));
        assertThat(amara.goal().firstStepTaken()).isFalse();
        assertThat(amara.goal().next().kind()).isEqualTo(Next.Kind.REVIEW);

        var later = amaraIn(30);
        amara.does(new StepIsOver(later, amara.goal().step(), true, NOW.plusSeconds(2)));

        assertThat(amara.goal().next().due()).isEqualTo(TODAY.plusDays(58));
        assertThat(amara.does(new StepIsOver(later, new UUID(9, 9), true, NOW))).isEmpty();
    }

    @Test
    void anEndThatWasSaidBeforeItWasPlannedChangesNothing() {
        amara.set(SLEEP, Author.THEMSELVES);

        assertThat(
                        amara.does(
                                new StepIsOver(
                                        AMARA, amara.goal().step(), true, NOW.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void otherWordsLeaveItsStepWhereItIsAndAnotherDayMovesIt() {
        amara.set(SLEEP, Author.THEMSELVES);
        amara.does(new StepIsOver(AMARA, amara.goal().step(), false, NOW.plusSeconds(1)));

        amara.does(new Correct(AMARA, SLEEP, text("Sleep until six"), Author.THEMSELVES, 2));
        assertThat(amara.goal().next().kind()).isEqualTo(Next.Kind.REVIEW);

        var sooner = text("Sleep until six", TODAY.plusDays(2));
        amara.does(new Correct(AMARA, SLEEP, sooner, Author.THEMSELVES, 3));
        assertThat(amara.goal().next().kind()).isEqualTo(Next.Kind.FIRST_STEP);
        assertThat(amara.goal().next().due()).isEqualTo(TODAY.plusDays(2));
        var over = text("Sleep", TODAY.minusDays(1));
        assertThat(amara.refusal(new Correct(AMARA, SLEEP, over, Author.THEMSELVES, 4)))
                .isEqualTo("date-over");
    }

    @Test
    void anotherDayToLookAtItMovesThatStep() {
        amara.does(new SetGoal(AMARA, SLEEP, reviewed(28), Author.THEMSELVES));

        amara.does(new Correct(AMARA, SLEEP, reviewed(14), Author.THEMSELVES, 1));

        assertThat(amara.goal().next().due()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void aDayThatIsOverIsRefusedAndOneThatStoodIsLeftAlone() {
        assertThat(
                        amara.refusal(
                                new SetGoal(
                                        AMARA,
                                        SLEEP,
                                        text("Sleep", TODAY.minusDays(1)),
                                        Author.THEMSELVES)))
                .isEqualTo("date-over");
        amara.set(SLEEP, Author.THEMSELVES);
        var later = amaraIn(90);

        amara.does(new Correct(later, SLEEP, text("Sleep until six"), Author.THEMSELVES, 1));

        assertThat(amara.goal().text().goal()).isEqualTo(new Words("Sleep until six"));
    }

    private static GoalText reviewed(int days) {
        var review = TODAY.plusDays(days);
        return new GoalText(new Words("Sleep"), null, null, null, null, null, null, null, review);
    }
}
