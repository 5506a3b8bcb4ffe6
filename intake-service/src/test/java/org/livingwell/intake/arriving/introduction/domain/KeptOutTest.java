package org.livingwell.intake.arriving.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionRules.decide;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.DeclareKin;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Restrict;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Welcome;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class KeptOutTest {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final WorkerId OLA = new WorkerId(new UUID(0, 21));
    static final WorkerId WIM = new WorkerId(new UUID(0, 22));

    @Test
    void whoeverIsCloseToSomebodyWhoWaitsDoesNotWalkAlongsideThem() {
        var waiting = IntroductionFixtures.waiting();
        var close = IntroductionFixtures.after(waiting, decide(waiting, new DeclareKin(OLA), NOW));
        var shut =
                IntroductionFixtures.after(
                        close, decide(close, new Restrict(true, List.of(WIM)), NOW));

        assertThat(decide(shut, new Welcome(OLA, new Words("Ola")), NOW))
                .isEqualTo(new Decision.Refused<>(Reach.CLOSE));
        assertThat(decide(shut, new DeclareKin(OLA), NOW)).isEqualTo(Decision.agree());
        assertThat(((Introduction.Said) shut).told().reach())
                .isEqualTo(new Reach(true, List.of(WIM), List.of(OLA)));
    }
}
