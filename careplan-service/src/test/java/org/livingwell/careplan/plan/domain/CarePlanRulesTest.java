package org.livingwell.careplan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.plan.domain.CarePlanRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.careplan.plan.domain.CarePlan.Unopened;
import org.livingwell.careplan.plan.domain.CarePlanCommand.OpenPlan;
import org.livingwell.careplan.plan.domain.CarePlanEvent.Opened;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.UUID;

class CarePlanRulesTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final PersonId AMARA = new PersonId(new UUID(0, 2));
    static final PlaceId LAMBETH = new PlaceId("lambeth");

    @Test
    void aPlanOpensWhenSomebodyIsWelcomed() {
        var open = new OpenPlan(AMARA, LAMBETH);

        var decided = decide(new Unopened(), open, NOON);

        assertThat(decided).isEqualTo(agree(new Opened(AMARA, LAMBETH, NOON)));
    }

    @Test
    void aPlanThatIsOpenStaysAsItIs() {
        var plan = new Open(AMARA, LAMBETH, NOON);

        var decided = decide(plan, new OpenPlan(AMARA, LAMBETH), NOON.plusSeconds(1));

        assertThat(decided).isEqualTo(agree());
    }
}
