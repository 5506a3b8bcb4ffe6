package org.livingwell.careplan.plan;

import org.livingwell.careplan.plan.domain.CarePlan;
import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.careplan.plan.domain.CarePlan.Unopened;
import org.livingwell.careplan.plan.domain.CarePlanEvent;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How plans are kept: one document a person, named by the person's id. */
@Configuration
class CarePlanStorage {

    @Bean
    AggregateStore<CarePlan, CarePlanEvent> plans(
            Aggregates stores, EventContract<CarePlanEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<CarePlan, CarePlanEvent> type() {
        return AggregateType.of(
                        "care_plans", "care-plan", CarePlan.class, new Unopened(), CarePlan::apply)
                .aliases(CarePlan.class, Map.of("unopened", Unopened.class, "open", Open.class))
                .copied(Shown.of(Open.class, "place", "openedAt"))
                .about((_, it) -> about(it));
    }

    private static About about(CarePlan plan) {
        return switch (plan) {
            case Unopened _ -> throw new IllegalStateException("the plan was not opened");
            case Open open -> About.of(open.person(), open.place());
        };
    }
}
