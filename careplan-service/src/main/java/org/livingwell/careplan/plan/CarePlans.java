package org.livingwell.careplan.plan;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.careplan.plan.domain.CarePlan;
import org.livingwell.careplan.plan.domain.CarePlan.Event.Opened;
import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.careplan.plan.domain.CarePlan.Unopened;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How plans are kept: one a person, named by the person's id. */
@Configuration
class CarePlans {

    record CarePlanOpened() {}

    @Bean
    Aggregate<CarePlan, CarePlan.Command, CarePlan.Event> carePlanAggregate(Aggregates all) {
        return all.open(
                aggregate("care_plans", new Unopened(), CarePlan::decide, CarePlan::apply)
                        .copied(Shown.of(Open.class, "place", "openedAt"))
                        .announce(
                                event ->
                                        switch (event) {
                                            case Opened _ -> new CarePlanOpened();
                                        }));
    }
}
