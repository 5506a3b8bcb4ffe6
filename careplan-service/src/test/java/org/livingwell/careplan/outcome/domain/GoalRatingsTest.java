package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.AMARA;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.SLEEP;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.WANDA;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.text;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Goals.Command.Correct;
import org.livingwell.careplan.outcome.domain.Goals.Command.Rate;

class GoalRatingsTest {

    final GoalFixtures amara = new GoalFixtures();

    @Test
    void nothingIsANumberAndSoIsNought() {
        amara.set(SLEEP, Author.THEMSELVES);
        assertThat(amara.goal().outcome()).isNull();

        amara.does(new Rate(AMARA, SLEEP, 0, null, null));
        assertThat(amara.goal().outcome()).isNull();
        amara.does(new Rate(AMARA, SLEEP, 3, null, null));
        amara.does(new Rate(AMARA, SLEEP, 6, null, WANDA));
        assertThat(amara.goal().outcome()).isEqualTo(6);

        amara.does(new Rate(AMARA, SLEEP, 0, null, null));
        assertThat(amara.goal().outcome()).isEqualTo(0);
        assertThat(amara.goal().ratings()).extracting(Rating::value).containsExactly(0, 3, 6, 0);
    }

    @Test
    void twoRatingsMakeAnOutcomeAndTwentyEarlierWordingsAreKept() {
        amara.set(SLEEP, Author.THEMSELVES);
        amara.does(new Rate(AMARA, SLEEP, 2, null, null));
        amara.does(new Rate(AMARA, SLEEP, 5, null, null));
        assertThat(amara.goal().outcome()).isEqualTo(3);

        for (int n = 1; n <= 22; n++) {
            amara.does(new Correct(AMARA, SLEEP, text("Sleep " + n), Author.THEMSELVES, n + 2));
        }

        assertThat(amara.goal().before()).hasSize(20).startsWith(text("Sleep 2"));
    }
}
