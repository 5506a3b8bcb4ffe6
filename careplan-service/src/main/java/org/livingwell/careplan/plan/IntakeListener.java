package org.livingwell.careplan.plan;

import org.livingwell.careplan.plan.domain.CarePlanCommand.OpenPlan;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Opens a plan for everybody intake has welcomed. */
@Component
@KafkaListener(id = "careplan.intake", topics = "intake.events.v1")
class IntakeListener {

    @EventType("intake.PersonWelcomed.v1")
    record PersonWelcomed() {}

    private final CarePlanCommands plans;

    IntakeListener(CarePlanCommands plans) {
        this.plans = plans;
    }

    @KafkaHandler
    void on(PersonWelcomed welcomed, EventContext context) {
        plans.open(new OpenPlan(context.about(), context.place()), context.cause());
    }
}
