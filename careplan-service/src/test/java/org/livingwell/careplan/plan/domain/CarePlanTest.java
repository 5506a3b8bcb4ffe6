package org.livingwell.careplan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.livingwell.careplan.plan.domain.CarePlan.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.plan.domain.CarePlan.Command.OpenPlan;
import org.livingwell.careplan.plan.domain.CarePlan.Event.Opened;
import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.careplan.plan.domain.CarePlan.Unopened;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.UUID;

class CarePlanTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final PersonId AMARA = new PersonId(new UUID(0, 2));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final CarePlan OPEN = new Open(AMARA, LAMBETH, NOON);

    @Test
    void aPlanOpensWhenSomebodyIsWelcomed() {
        var decided = decide(new Unopened(), new OpenPlan(AMARA, LAMBETH), NOON);

        assertThat(decided).isEqualTo(agree(new Opened(AMARA, LAMBETH, NOON)));
        assertThat(new Unopened().apply(new Opened(AMARA, LAMBETH, NOON))).isEqualTo(OPEN);
    }

    @Test
    void aPlanThatIsOpenStaysAsItIs() {
        var decided = decide(OPEN, new OpenPlan(AMARA, LAMBETH), NOON.plusSeconds(1));

        assertThat(decided).isEqualTo(agree());
        assertThatExceptionOfType(ImpossibleException.class)
                .isThrownBy(() -> OPEN.apply(new Opened(AMARA, LAMBETH, NOON)));
    }
}
