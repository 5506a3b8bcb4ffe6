package org.livingwell.intake.arriving.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.LATE;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.SATURDAY;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.amara;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.introduced;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.lambeth;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.TheyKnow;
import org.livingwell.intake.arriving.introduction.domain.Told;

import java.util.List;

class StandingTest {

    @Test
    void aDayIsPromisedUntilItHasGoneByAndThenItIsSaidThatItHas() {
        var before = Standing.of(waiting(amara()), lambeth("020 7946 0500"), SATURDAY);
        var after = Standing.of(waiting(amara()), lambeth("020 7946 0500"), SATURDAY.plusDays(1));

        assertThat(before.next().getFirst()).startsWith("We will be in touch with you by Saturday");
        assertThat(after.next().toString())
                .contains("and we were not. We are sorry.", "Please ring us on 020 7946 0500.")
                .doesNotContain("We will be in touch", "You do not need to do anything else");
    }

    @Test
    void whoeverMayNotBeToldHearsNothingThatIsPromised() {
        var introduced = waiting(introduced(TheyKnow.AGREES, false));

        var standing = Standing.of(introduced, lambeth(null), SATURDAY);

        assertThat(standing).isEqualTo(Standing.NOTHING_TO_TELL);
        assertThat(standing.next().toString()).doesNotContain("in touch");
    }

    private static Waiting waiting(Told told) {
        return new Waiting(told, LATE, SATURDAY, 0, List.of(), null, null, null);
    }
}
