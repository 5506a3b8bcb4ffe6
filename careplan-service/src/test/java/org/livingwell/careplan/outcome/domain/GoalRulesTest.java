package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Goal.Stage;
import org.livingwell.careplan.outcome.domain.Goals.Command;
import org.livingwell.careplan.outcome.domain.Goals.Command.Agree;
import org.livingwell.careplan.outcome.domain.Goals.Command.Correct;
import org.livingwell.careplan.outcome.domain.Goals.Command.Decline;
import org.livingwell.careplan.outcome.domain.Goals.Command.End;
import org.livingwell.careplan.outcome.domain.Goals.Command.Rate;
import org.livingwell.careplan.outcome.domain.Goals.Command.SetGoal;
import org.livingwell.careplan.outcome.domain.Goals.Command.StepIsOver;
import org.livingwell.careplan.outcome.domain.Goals.Command.TakeFirstStep;
import org.livingwell.careplan.outcome.domain.Goals.Event;
import org.livingwell.careplan.outcome.domain.Goals.Kept;
import org.livingwell.careplan.outcome.domain.Goals.None;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class GoalRulesTest {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final WorkerId WANDA = new WorkerId(new UUID(1, 1));
    static final ForWhom AMARA =
            new ForWhom(new PersonId(new UUID(2, 1)), new PlaceId("lambeth"), WANDA, TODAY);
    static final Author ALONE = new Author(WANDA, null);
    static final Author TOGETHER = new Author(WANDA, new Words("her sister"));
    static final GoalId SLEEP = new GoalId(new UUID(3, 1));

    Goals goals = new None();

    @Test
    void threeGoalsAreActiveAndAFourthIsRefusedUntilOneIsOver() {
        for (int n = 1; n <= 3; n++) set(goal(n), Author.THEMSELVES);

        assertThat(refusal(setting(goal(4), Author.THEMSELVES))).isEqualTo("three-goals");

        does(new End(AMARA, goal(2), Stage.LET_GO, null));
        set(goal(4), Author.THEMSELVES);
        assertThat(((Kept) goals).active()).isEqualTo(3);
    }

    @Test
    void whatAWorkerWritesAloneIsAProposalUntilThePersonAgrees() {
        set(SLEEP, ALONE);
        assertThat(goal().stage()).isEqualTo(Stage.PROPOSED);
        assertThat(goal().next()).isNull();
        assertThat(refusal(new Rate(AMARA, SLEEP, 3, null, WANDA))).isEqualTo("not-agreed-yet");

        does(new Agree(AMARA, SLEEP));

        assertThat(goal().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(goal().next().kind()).isEqualTo(Next.Kind.FIRST_STEP);
        assertThat(refusal(new Decline(AMARA, SLEEP))).isEqualTo("goal-agreed");
    }

    @Test
    void aProposalTakesNoRoomAndAgreeingToAFourthIsRefused() {
        set(SLEEP, ALONE);
        for (int n = 11; n <= 13; n++) set(goal(n), TOGETHER);

        assertThat(refusal(new Agree(AMARA, SLEEP))).isEqualTo("three-goals");

        does(new Decline(AMARA, SLEEP));
        assertThat(goal().stage()).isEqualTo(Stage.DECLINED);
        assertThat(refusal(new Agree(AMARA, SLEEP))).isEqualTo("goal-over");
    }

    @Test
    void nothingIsANumberAndSoIsNought() {
        set(SLEEP, Author.THEMSELVES);
        assertThat(goal().outcome()).isNull();

        does(new Rate(AMARA, SLEEP, 0, null, null));
        assertThat(goal().outcome()).isNull();
        does(new Rate(AMARA, SLEEP, 3, null, null));
        does(new Rate(AMARA, SLEEP, 6, null, WANDA));
        assertThat(goal().outcome()).isEqualTo(6);

        does(new Rate(AMARA, SLEEP, 0, null, null));
        assertThat(goal().outcome()).isEqualTo(0);
        assertThat(goal().ratings()).extracting(Rating::value).containsExactly(0, 3, 6, 0);
    }

    @Test
    void theFirstStepComesFirstAndThenLookingAtItTogether() {
        set(SLEEP, Author.THEMSELVES);
        var first = goal().next();
        assertThat(first.due()).isEqualTo(TODAY.plusDays(7));
        assertThat(first.owner()).isEqualTo(WANDA);

        var events = does(new TakeFirstStep(AMARA, SLEEP));

        assertThat(goal().next().kind()).isEqualTo(Next.Kind.REVIEW);
        assertThat(goal().next().due()).isEqualTo(TODAY.plusDays(28));
        assertThat(((Event.MovedOn) events.getFirst()).done()).isEqualTo(first.step());
        assertThat(does(new TakeFirstStep(AMARA, SLEEP))).isEmpty();
    }

    @Test
    void whatAWorkerFinishedIsFollowedByWhatComesNext() {
        set(SLEEP, Author.THEMSELVES);
        does(new StepIsOver(AMARA, goal().step(), false, NOW.plusSeconds(1)));
        assertThat(goal().firstStepTaken()).isFalse();
        assertThat(goal().next().kind()).isEqualTo(Next.Kind.REVIEW);

        var later = new ForWhom(AMARA.person(), AMARA.place(), WANDA, TODAY.plusDays(30));
        does(new StepIsOver(later, goal().step(), true, NOW.plusSeconds(2)));

        assertThat(goal().next().due()).isEqualTo(TODAY.plusDays(58));
        assertThat(does(new StepIsOver(later, new UUID(9, 9), true, NOW))).isEmpty();
    }

    @Test
    void anEndThatWasSaidBeforeItWasPlannedChangesNothing() {
        set(SLEEP, Author.THEMSELVES);

        assertThat(does(new StepIsOver(AMARA, goal().step(), true, NOW.minusSeconds(1)))).isEmpty();
    }

    @Test
    void aGoalThatIsReachedEndsItsStepAndIsCelebrated() {
        set(SLEEP, Author.THEMSELVES);
        UUID step = goal().step();

        var events = does(new End(AMARA, SLEEP, Stage.ACHIEVED, new Words("I did it")));

        assertThat(((Event.Achieved) events.getFirst()).done()).isEqualTo(step);
        assertThat(events.getLast()).isInstanceOf(Event.Celebrated.class);
        assertThat(goal().next()).isNull();
        assertThat(does(new End(AMARA, SLEEP, Stage.ACHIEVED, null))).isEmpty();
        assertThat(refusal(new End(AMARA, SLEEP, Stage.LET_GO, null))).isEqualTo("goal-over");
        assertThat(refusal(new Rate(AMARA, SLEEP, 7, null, null))).isEqualTo("goal-over");
    }

    @Test
    void lettingGoIsNoFailureAndNothingToCelebrate() {
        set(SLEEP, Author.THEMSELVES);

        assertThat(does(new End(AMARA, SLEEP, Stage.LET_GO, null)))
                .singleElement()
                .isInstanceOf(Event.Closed.class);
    }

    @Test
    void aCorrectionKeepsWhatStoodAndNobodyOverwritesWhatTheyHaveNotSeen() {
        set(SLEEP, Author.THEMSELVES);
        does(new Correct(AMARA, SLEEP, text("Sleep until six"), TOGETHER, 1));

        assertThat(goal().before()).containsExactly(text("Sleep"));
        assertThat(refusal(new Correct(AMARA, SLEEP, text("Run"), Author.THEMSELVES, 1)))
                .isEqualTo("changed-meanwhile");
        assertThat(refusal(new Correct(AMARA, SLEEP, text("Run"), ALONE, 2)))
                .isEqualTo("together-only");
    }

    @Test
    void aDayThatIsOverIsRefusedAndOneThatStoodIsLeftAlone() {
        assertThat(
                        refusal(
                                new SetGoal(
                                        AMARA,
                                        SLEEP,
                                        text("Sleep", TODAY.minusDays(1)),
                                        Author.THEMSELVES)))
                .isEqualTo("date-over");
        set(SLEEP, Author.THEMSELVES);
        var later = new ForWhom(AMARA.person(), AMARA.place(), WANDA, TODAY.plusDays(90));

        does(new Correct(later, SLEEP, text("Sleep until six"), Author.THEMSELVES, 1));

        assertThat(goal().text().goal()).isEqualTo(new Words("Sleep until six"));
    }

    @Test
    void whatIsSaidTwiceIsSaidOnce() {
        assertThat(does(new StepIsOver(AMARA, new UUID(9, 9), true, NOW))).isEmpty();
        set(SLEEP, ALONE);
        set(goal(2), ALONE);
        does(new Agree(AMARA, SLEEP));
        does(new Decline(AMARA, goal(2)));

        assertThat(does(new Agree(AMARA, SLEEP))).isEmpty();
        assertThat(does(new Decline(AMARA, goal(2)))).isEmpty();
        assertThat(does(new Correct(AMARA, SLEEP, text("Sleep"), TOGETHER, 4))).isEmpty();
        assertThat(refusal(new Correct(AMARA, goal(2), text("Run"), TOGETHER, 4)))
                .isEqualTo("goal-over");
        assertThat(((Kept) goals).goal(goal(2)).orElseThrow().stage()).isEqualTo(Stage.DECLINED);
        assertThat(((Kept) goals).goal(goal(3))).isEmpty();
    }

    @Test
    void whatWasProposedIsCorrectedByWhoeverWroteItAndHasNothingToDoYet() {
        set(SLEEP, ALONE);

        does(new Correct(AMARA, SLEEP, text("Sleep until six"), ALONE, 1));

        assertThat(goal().stage()).isEqualTo(Stage.PROPOSED);
        assertThat(goal().text()).isEqualTo(text("Sleep until six"));
        assertThat(goal().next()).isNull();
    }

    @Test
    void otherWordsLeaveItsStepWhereItIsAndAnotherDayMovesIt() {
        set(SLEEP, Author.THEMSELVES);
        does(new StepIsOver(AMARA, goal().step(), false, NOW.plusSeconds(1)));

        does(new Correct(AMARA, SLEEP, text("Sleep until six"), Author.THEMSELVES, 2));
        assertThat(goal().next().kind()).isEqualTo(Next.Kind.REVIEW);

        var sooner = text("Sleep until six", TODAY.plusDays(2));
        does(new Correct(AMARA, SLEEP, sooner, Author.THEMSELVES, 3));
        assertThat(goal().next().kind()).isEqualTo(Next.Kind.FIRST_STEP);
        assertThat(goal().next().due()).isEqualTo(TODAY.plusDays(2));
        var over = text("Sleep", TODAY.minusDays(1));
        assertThat(refusal(new Correct(AMARA, SLEEP, over, Author.THEMSELVES, 4)))
                .isEqualTo("date-over");
    }

    @Test
    void anotherDayToLookAtItMovesThatStep() {
        does(new SetGoal(AMARA, SLEEP, reviewed(28), Author.THEMSELVES));

        does(new Correct(AMARA, SLEEP, reviewed(14), Author.THEMSELVES, 1));

        assertThat(goal().next().due()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void twoRatingsMakeAnOutcomeAndTwentyEarlierWordingsAreKept() {
        set(SLEEP, Author.THEMSELVES);
        does(new Rate(AMARA, SLEEP, 2, null, null));
        does(new Rate(AMARA, SLEEP, 5, null, null));
        assertThat(goal().outcome()).isEqualTo(3);

        for (int n = 1; n <= 22; n++) {
            does(new Correct(AMARA, SLEEP, text("Sleep " + n), Author.THEMSELVES, n + 2));
        }

        assertThat(goal().before()).hasSize(20).startsWith(text("Sleep 2"));
    }

    @Test
    void aGoalIsNamedByWhatCausedIt() {
        var id = GoalId.of(Cause.of(new UUID(3, 1)));

        assertThat(id).isEqualTo(SLEEP);
        assertThat(id).hasToString("00000000-0000-0003-0000-000000000001");
    }

    private static GoalText reviewed(int days) {
        var review = TODAY.plusDays(days);
        return new GoalText(new Words("Sleep"), null, null, null, null, null, null, null, review);
    }

    private void set(GoalId id, Author author) {
        does(setting(id, author));
    }

    private static SetGoal setting(GoalId id, Author author) {
        return new SetGoal(AMARA, id, text("Sleep"), author);
    }

    private static GoalText text(String goal) {
        return text(goal, TODAY.plusDays(7));
    }

    private static GoalText text(String goal, LocalDate firstStepOn) {
        return new GoalText(
                new Words(goal),
                null,
                null,
                new Scale(0, null, null),
                new Words("Phone off at ten"),
                firstStepOn,
                null,
                null,
                TODAY.plusDays(28));
    }

    private static GoalId goal(int n) {
        return new GoalId(new UUID(3, n));
    }

    private Goal goal() {
        return ((Kept) goals).goal(SLEEP).orElseThrow();
    }

    private List<Event> does(Command command) {
        var events = ((Agreed<Event>) decided(command)).events();
        for (Event event : events) goals = goals.apply(event);
        return events;
    }

    private @Nullable String refusal(Command command) {
        return decided(command) instanceof Refused<Event>(var refusal) ? refusal.code() : null;
    }

    private Decision<Event> decided(Command command) {
        return GoalRules.decide(goals, command, NOW);
    }
}
