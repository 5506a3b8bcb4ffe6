package org.livingwell.intake.team.worker.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.team.worker.domain.WorkerRules.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.intake.team.worker.domain.WorkerCommand.Join;
import org.livingwell.intake.team.worker.domain.WorkerCommand.Leave;
import org.livingwell.intake.team.worker.domain.WorkerEvent.Departed;
import org.livingwell.intake.team.worker.domain.WorkerEvent.Joined;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class WorkerRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final WorkerId WANDA = new WorkerId(new UUID(1, 1));
    private static final WorkerId LENA = new WorkerId(new UUID(1, 2));
    private static final Joined JOINED =
            new Joined(
                    WANDA,
                    new Words("Wanda"),
                    new PlaceId("lambeth"),
                    List.of(StaffRole.WORKER),
                    new AccountId(new UUID(2, 1)),
                    NOON);
    private static final Worker WORKING = new None().apply(JOINED);

    @Test
    void whoLeavesHasLeftAndKeepsTheirName() {
        var left = decide(WORKING, new Leave(WANDA, LENA), NOON);

        assertThat(left).isEqualTo(agree(new Departed(WANDA, LENA, NOON)));
        assertThat(WORKING.apply(new Departed(WANDA, LENA, NOON))).isInstanceOf(Left.class);
    }

    @Test
    void leavingTwiceIsOnce() {
        Worker gone = WORKING.apply(new Departed(WANDA, LENA, NOON));

        assertThat(decide(gone, new Leave(WANDA, LENA), NOON)).isEqualTo(agree());
    }

    @Test
    void whoeverLeftComesBackWithANewAccountOnly() {
        Worker gone = WORKING.apply(new Departed(WANDA, LENA, NOON));
        var again =
                new Join(WANDA, JOINED.name(), JOINED.place(), JOINED.roles(), JOINED.account());
        var another = new AccountId(new UUID(2, 2));
        var back = new Join(WANDA, JOINED.name(), JOINED.place(), JOINED.roles(), another);

        assertThat(decide(gone, again, NOON)).isEqualTo(agree());
        assertThat(decide(gone, back, NOON).toString()).contains("Joined");
    }

    @Test
    void nobodyRecordsThatTheyLeftThemselves() {
        var refused = decide(WORKING, new Leave(WANDA, WANDA), NOON);

        assertThat(refused.toString()).contains("yourself");
    }

    @Test
    void joiningAgainChangesNothing() {
        var join = new Join(WANDA, JOINED.name(), JOINED.place(), JOINED.roles(), JOINED.account());

        assertThat(decide(WORKING, join, NOON)).isEqualTo(agree());
        assertThat(decide(new None(), new Leave(WANDA, LENA), NOON)).isEqualTo(notFound());
    }
}
