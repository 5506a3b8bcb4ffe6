package org.livingwell.intake.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.LATE;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.SATURDAY;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.WANDA;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.WANDA_NAME;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.after;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.amara;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.told;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.waiting;
import static org.livingwell.intake.introduction.domain.IntroductionRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.introduction.domain.Introduction.None;
import org.livingwell.intake.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.introduction.domain.IntroductionCommand.Introduce;
import org.livingwell.intake.introduction.domain.IntroductionCommand.Welcome;
import org.livingwell.intake.introduction.domain.IntroductionEvent.Received;
import org.livingwell.platform.domain.Decision;

class IntroductionRulesTest {

    @Test
    void anIntroductionIsKeptAsItWasTold() {
        var introduce = new Introduce(amara(), SATURDAY);

        var decided = decide(new None(), introduce, LATE);

        assertThat(decided).isEqualTo(agree(new Received(amara(), LATE, SATURDAY)));
    }

    @Test
    void aRepeatedIntroductionChangesNothing() {
        var waiting = waiting();

        var decided = decide(waiting, new Introduce(amara(), SATURDAY), LATE.plusSeconds(60));

        assertThat(decided).isEqualTo(agree());
    }

    @Test
    void somebodyWhoSaidNoIsNotIntroduced() {
        var introduce = new Introduce(told(By.SERVICE, true, false), SATURDAY);

        var decided = decide(new None(), introduce, LATE);

        assertThat(decided).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aWelcomeEndsTheWaiting() {
        var waiting = waiting();

        var welcomed = after(waiting, decide(waiting, new Welcome(WANDA, WANDA_NAME), LATE));

        assertThat(welcomed).isInstanceOf(Welcomed.class);
    }

    @Test
    void nobodyIsWelcomedTwice() {
        var waiting = waiting();
        var welcomed = after(waiting, decide(waiting, new Welcome(WANDA, WANDA_NAME), LATE));

        var again = decide(welcomed, new Welcome(WANDA, WANDA_NAME), LATE);

        assertThat(again)
                .isEqualTo(
                        Decision.refuse("already-welcomed", "Somebody has welcomed them already"));
    }

    @Test
    void wordsPrintMasked() {
        var introduction = waiting();

        String printed = introduction.toString();

        assertThat(printed).doesNotContain("Amara", "7700", "sleep").contains("•••");
    }
}
