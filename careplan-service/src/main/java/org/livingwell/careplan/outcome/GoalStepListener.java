package org.livingwell.careplan.outcome;

import org.livingwell.careplan.outcome.domain.Goals;
import org.livingwell.careplan.outcome.domain.Goals.Command.StepIsOver;
import org.livingwell.careplan.outcome.domain.Goals.Kept;
import org.livingwell.careplan.plan.WhosePlan;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** A worker did what came next for a goal, so that something else comes next. */
@Component
@KafkaListener(id = "careplan.goals", topics = "contact.events.v1")
class GoalStepListener {

    @EventType("contact.StepFinished.v1")
    record StepFinished(UUID step, String outcome) {}

    private final Aggregate<Goals, Goals.Command, Goals.Event> goals;
    private final WhosePlan whose;

    GoalStepListener(Aggregate<Goals, Goals.Command, Goals.Event> goals, WhosePlan whose) {
        this.goals = goals;
        this.whose = whose;
    }

    @KafkaHandler
    void on(StepFinished finished, EventContext context) {
        var person = context.about();
        if (!(goals.find(person).orElse(null) instanceof Kept)) return;
        boolean done = finished.outcome().equals("done");
        var over = new StepIsOver(whose.whom(person), finished.step(), done, context.time());
        goals.of(person).handle(over, context.cause());
    }
}
