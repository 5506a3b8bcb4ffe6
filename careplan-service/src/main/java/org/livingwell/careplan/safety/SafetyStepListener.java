package org.livingwell.careplan.safety;

import org.livingwell.careplan.plan.WhosePlan;
import org.livingwell.careplan.safety.domain.SafetyPlan;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command.HearOfStep;
import org.livingwell.careplan.safety.domain.SafetyPlan.Kept;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Hears that somebody is on it, so that asking again rings again; and that a plan was looked at.
 */
@Component
@KafkaListener(id = "careplan.safety", topics = "contact.events.v1")
class SafetyStepListener {

    @EventType("contact.StepTaken.v1")
    record StepTaken(UUID step) {}

    @EventType("contact.StepFinished.v1")
    record StepFinished(UUID step) {}

    private final Aggregate<SafetyPlan, SafetyPlan.Command, SafetyPlan.Event> plans;
    private final WhosePlan whose;

    SafetyStepListener(
            Aggregate<SafetyPlan, SafetyPlan.Command, SafetyPlan.Event> plans, WhosePlan whose) {
        this.plans = plans;
        this.whose = whose;
    }

    @KafkaHandler
    void on(StepTaken taken, EventContext context) {
        hear(taken.step(), false, context);
    }

    @KafkaHandler
    void on(StepFinished finished, EventContext context) {
        hear(finished.step(), true, context);
    }

    private void hear(UUID step, boolean over, EventContext context) {
        var person = context.about();
        if (!(plans.find(person).orElse(null) instanceof Kept)) return;
        var heard = new HearOfStep(whose.whom(person), step, over, context.time());
        plans.of(person).handle(heard, context.cause());
    }
}
