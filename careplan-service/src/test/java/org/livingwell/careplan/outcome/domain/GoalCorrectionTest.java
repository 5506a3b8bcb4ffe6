package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.ALONE;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.AMARA;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.SLEEP;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.TODAY;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.TOGETHER;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.goal;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.text;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Goal.Stage;
import org.livingwell.careplan.outcome.domain.Goals.Command.Agree;
import org.livingwell.careplan.outcome.domain.Goals.Command.Correct;
import org.livingwell.careplan.outcome.domain.Goals.Command.Decline;
import org.livingwell.careplan.outcome.domain.Goals.Event;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.util.UUID;

class GoalCorrectionTest {

    final GoalFixtures amara = new GoalFixtures();

    @Test
    void aCorrectionKeepsWhatStoodAndNobodyOverwritesWhatTheyHaveNotSeen() {
        amara.set(SLEEP, Author.THEMSELVES);
        amara.does(new Correct(AMARA, SLEEP, text("Sleep until six"), TOGETHER, 1));

        assertThat(amara.goal().before()).containsExactly(text("Sleep"));
        assertThat(amara.refusal(new Correct(AMARA, SLEEP, text("Run"), Author.THEMSELVES, 1)))
                .isEqualTo("changed-meanwhile");
        assertThat(amara.refusal(new Correct(AMARA, SLEEP, text("Run"), ALONE, 2)))
                .isEqualTo("together-only");
    }

    @Test
    void whatWasProposedIsCorrectedByWhoeverWroteItAndHasNothingToDoYet() {
        amara.set(SLEEP, ALONE);

        amara.does(new Correct(AMARA, SLEEP, text("Sleep until six"), ALONE, 1));

        assertThat(amara.goal().stage()).isEqualTo(Stage.PROPOSED);
        assertThat(amara.goal().text()).isEqualTo(text("Sleep until six"));
        assertThat(amara.goal().next()).isNull();
    }

    @Test
    void whatTheyAgreeToOrSayNoToIsWhatTheyHaveRead() {
        amara.set(SLEEP, ALONE);
        amara.does(new Correct(AMARA, SLEEP, text("Sleep all day"), ALONE, 1));

        assertThat(amara.refusal(new Agree(AMARA, SLEEP, 1))).isEqualTo("changed-meanwhile");
        assertThat(amara.refusal(new Decline(AMARA, SLEEP, 1, null)))
                .isEqualTo("changed-meanwhile");

        amara.does(new Agree(AMARA, SLEEP, 2));
        assertThat(amara.goal().stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void aProposalTheyPutInTheirOwnWordsIsTheirsThen() {
        amara.set(SLEEP, ALONE);

        var events =
                amara.does(
                        new Correct(AMARA, SLEEP, text("Sleep until six"), Author.THEMSELVES, 1));

        assertThat(events).singleElement().isInstanceOf(Event.SetNow.class);
        assertThat(amara.goal().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(amara.goal().author()).isEqualTo(Author.THEMSELVES);
        assertThat(amara.goal().before()).containsExactly(text("Sleep"));
        assertThat(amara.goal().next().due()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void aProposalTheySaveAsItStandsIsTheirsInTheWordsOfWhoeverWroteIt() {
        amara.set(SLEEP, ALONE);

        amara.does(new Correct(AMARA, SLEEP, text("Sleep"), Author.THEMSELVES, 1));

        assertThat(amara.goal().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(amara.goal().author()).isEqualTo(ALONE);
        assertThat(amara.goal().before()).isEmpty();
    }

    @Test
    void aProposalWrittenAgainTogetherIsTheirsAndSaysWhoWasThere() {
        amara.set(SLEEP, ALONE);

        amara.does(new Correct(AMARA, SLEEP, text("Sleep"), TOGETHER, 1));

        assertThat(amara.goal().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(amara.goal().author()).isEqualTo(TOGETHER);
        assertThat(amara.goal().before()).isEmpty();
    }

    @Test
    void aProposalCannotBecomeTheFourth() {
        amara.set(SLEEP, ALONE);
        for (int n = 11; n <= 13; n++) amara.set(goal(n), TOGETHER);

        var own = new Correct(AMARA, SLEEP, text("Run"), Author.THEMSELVES, amara.seen());

        assertThat(amara.refusal(own)).isEqualTo("three-goals");
    }

    @Test
    void nobodyElseRewritesWhatAWorkerProposed() {
        amara.set(SLEEP, ALONE);
        var otherAlone = new Author(new WorkerId(new UUID(1, 2)), null);

        assertThat(amara.refusal(new Correct(AMARA, SLEEP, text("Run"), otherAlone, 1)))
                .isEqualTo("together-only");
        assertThat(amara.does(new Correct(AMARA, SLEEP, text("Sleep"), ALONE, 1))).isEmpty();
    }

    @Test
    void whatTheySayAboutANoStandsWithIt() {
        amara.set(SLEEP, ALONE);

        amara.does(new Decline(AMARA, SLEEP, 1, new Words("I sleep well")));

        assertThat(amara.goal().ended()).isEqualTo(new Words("I sleep well"));
    }
}
