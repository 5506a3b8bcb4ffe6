package org.livingwell.careplan.plan;

import org.livingwell.careplan.plan.domain.CarePlanEvent;
import org.livingwell.careplan.plan.domain.CarePlanEvent.Opened;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

/** What leaves careplan about a plan. */
@Component
class CarePlanEventContract implements EventContract<CarePlanEvent> {

    record CarePlanOpened() {}

    @Override
    public PublishedEvent apply(CarePlanEvent event) {
        return switch (event) {
            case Opened _ -> new PublishedEvent("CarePlanOpened.v1", new CarePlanOpened());
        };
    }
}
