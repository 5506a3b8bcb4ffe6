package org.livingwell.careplan.plan;

import static org.livingwell.careplan.plan.domain.CarePlanRules.decide;

import org.livingwell.careplan.plan.domain.CarePlan;
import org.livingwell.careplan.plan.domain.CarePlanCommand.OpenPlan;
import org.livingwell.careplan.plan.domain.CarePlanEvent;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Carries out what is asked of plans. */
@Component
public class CarePlanCommands {

    private final AggregateStore<CarePlan, CarePlanEvent> plans;
    private final Clock clock;

    CarePlanCommands(AggregateStore<CarePlan, CarePlanEvent> plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public void open(OpenPlan open, Cause cause) {
        plans.handle(open.person(), cause, it -> decide(it, open, clock.instant()));
    }

    public Optional<CarePlan> find(PersonId person) {
        return plans.find(person);
    }
}
