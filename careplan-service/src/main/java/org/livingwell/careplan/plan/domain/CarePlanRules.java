package org.livingwell.careplan.plan.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.careplan.plan.domain.CarePlan.Unopened;
import org.livingwell.careplan.plan.domain.CarePlanCommand.OpenPlan;
import org.livingwell.careplan.plan.domain.CarePlanEvent.Opened;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;

/** Decides what becomes of a plan. */
public final class CarePlanRules {

    private CarePlanRules() {}

    public static Decision<CarePlanEvent> decide(
            CarePlan plan, CarePlanCommand command, Instant now) {
        return switch (command) {
            case OpenPlan open -> open(plan, open, now);
        };
    }

    private static Decision<CarePlanEvent> open(CarePlan plan, OpenPlan open, Instant now) {
        return switch (plan) {
            case Unopened _ -> agree(new Opened(open.person(), open.place(), now));
            case Open _ -> agree(); // welcomed before: the plan is as they left it
        };
    }
}
