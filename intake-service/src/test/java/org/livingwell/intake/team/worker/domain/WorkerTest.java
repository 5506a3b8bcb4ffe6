package org.livingwell.intake.team.worker.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.intake.team.worker.domain.Worker.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.worker.domain.Worker.Command.Join;
import org.livingwell.intake.team.worker.domain.Worker.Command.Leave;
import org.livingwell.intake.team.worker.domain.Worker.Event.Departed;
import org.livingwell.intake.team.worker.domain.Worker.Event.Joined;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class WorkerTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Instant ONE = NOON.plusSeconds(3600);
    static final WorkerId WANDA = new WorkerId(new UUID(1, 1));
    static final WorkerId LENA = new WorkerId(new UUID(1, 2));
    static final AccountId FIRST = new AccountId(new UUID(2, 1));
    static final AccountId SECOND = new AccountId(new UUID(2, 2));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Words NAME = new Words("Wanda");
    static final List<StaffRole> ROLES = List.of(StaffRole.WORKER);
    static final Working WORKING = new Working(NAME, LAMBETH, ROLES, FIRST, NOON);
    static final Left LEFT = new Left(NAME, LAMBETH, ROLES, FIRST, NOON, ONE, LENA);
    static final Leave LEAVE = new Leave(WANDA, LENA);

    @Test
    void whoeverJoinsWorksThere() {
        assertThat(decide(new None(), join(FIRST), NOON))
                .isEqualTo(agree(new Joined(join(FIRST), NOON)));
        assertThat(new None().apply(new Joined(join(FIRST), NOON))).isEqualTo(WORKING);
    }

    @Test
    void whoLeavesHasLeftAndKeepsTheirName() {
        assertThat(decide(WORKING, LEAVE, ONE)).isEqualTo(agree(new Departed(WANDA, LENA, ONE)));
        assertThat(WORKING.apply(new Departed(WANDA, LENA, ONE))).isEqualTo(LEFT);
    }

    @Test
    void leavingTwiceIsOnce() {
        assertThat(decide(LEFT, LEAVE, ONE)).isEqualTo(agree());
        assertThat(decide(new None(), LEAVE, ONE)).isEqualTo(notFound());
    }

    @Test
    void whoeverLeftComesBackWithANewAccountOnly() {
        var back = new Joined(join(SECOND), ONE);

        assertThat(decide(LEFT, join(FIRST), ONE)).isEqualTo(agree());
        assertThat(decide(LEFT, join(SECOND), ONE)).isEqualTo(agree(back));
        assertThat(LEFT.apply(back)).isEqualTo(new Working(NAME, LAMBETH, ROLES, SECOND, ONE));
    }

    @Test
    void nobodyRecordsThatTheyLeftThemselves() {
        var refused = (Refused<Worker.Event>) decide(WORKING, new Leave(WANDA, WANDA), NOON);

        assertThat(refused.refusal().code()).isEqualTo("yourself");
    }

    @Test
    void joiningAgainChangesNothing() {
        assertThat(decide(WORKING, join(FIRST), ONE)).isEqualTo(agree());
        assertThat(decide(WORKING, join(SECOND), ONE)).isEqualTo(agree());
    }

    @Test
    void aWorkerIsNobodyWhoIsSupported() {
        assertThat(WORKING.person()).isNull();
        assertThat(LEFT.place()).isEqualTo(LAMBETH);
    }

    @Test
    void whatNothingDecidesCannotBe() {
        var joined = new Joined(join(SECOND), NOON);
        var departed = new Departed(WANDA, LENA, ONE);

        assertThatThrownBy(() -> WORKING.apply(joined)).isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> LEFT.apply(departed)).isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> new None().apply(departed))
                .isInstanceOf(ImpossibleException.class);
    }

    private static Join join(AccountId account) {
        return new Join(WANDA, NAME, LAMBETH, ROLES, account);
    }
}
