package org.livingwell.careplan.plan;

import org.livingwell.careplan.plan.domain.CarePlan;
import org.livingwell.careplan.plan.domain.CarePlan.Command.OpenPlan;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Opens a plan for everybody intake has welcomed. */
@Component
@KafkaListener(id = "careplan.intake", topics = "intake.events.v1")
class IntakeListener {

    @EventType("intake.PersonWelcomed.v1")
    record PersonWelcomed() {}

    private final Aggregate<CarePlan, CarePlan.Command, CarePlan.Event> plans;

    IntakeListener(Aggregate<CarePlan, CarePlan.Command, CarePlan.Event> plans) {
        this.plans = plans;
    }

    @KafkaHandler
    void on(PersonWelcomed welcomed, EventContext context) {
        var open = new OpenPlan(context.about(), context.place());
        plans.of(context.about()).handle(open, context.cause());
    }
}
