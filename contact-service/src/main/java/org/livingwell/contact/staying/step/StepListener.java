package org.livingwell.contact.staying.step;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.Said;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.Command.Hear;
import org.livingwell.contact.staying.step.domain.Step.Command.HearDone;
import org.livingwell.contact.staying.step.domain.StepId;
import org.livingwell.contact.staying.step.domain.Whose;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** Keeps the next step that any event of any context opens, moves or ends. */
@Component
@KafkaListener(
        id = "contact.steps",
        topics = {
            "intake.events.v1",
            "careplan.events.v1",
            "referral.events.v1",
            "community.events.v1",
            "contact.events.v1"
        })
class StepListener {

    /** What any event may carry, of whatever type it is, now and later. */
    @EventType(EventType.ANY)
    record Carried(@Nullable ToDo step, @Nullable UUID stepDone) {}

    record ToDo(
            UUID id,
            String kind,
            @Nullable WorkerId owner,
            LocalDate due,
            @Nullable Boolean urgent) {

        Said said(EventContext context) {
            return new Said(id, kind, due, Boolean.TRUE.equals(urgent), context.time());
        }
    }

    /** What contact itself says of a step names it and opens none. */
    @EventType({"contact.StepTaken.v1", "contact.StepFinished.v1"})
    record SaidHere() {}

    private final Aggregate<Step, Step.Command, Step.Event> steps;
    private final Following following;

    StepListener(Aggregate<Step, Step.Command, Step.Event> steps, Following following) {
        this.steps = steps;
        this.following = following;
    }

    @KafkaHandler
    void on(Carried carried, EventContext context) {
        if (carried.stepDone() != null) {
            handle(carried.stepDone(), new HearDone(whose(context)), context);
        }
        ToDo step = carried.step();
        if (step != null) {
            handle(step.id(), new Hear(whose(context), step.said(context), step.owner()), context);
        }
    }

    private void handle(UUID named, Step.Command command, EventContext context) {
        var id = StepId.of(context.about(), named);
        steps.of(id).handle(command, context.cause());
        following.catchUp(id, context.about(), context.cause());
    }

    @KafkaHandler
    void on(SaidHere said) {
        // a worker did it, so that it is known
    }

    private static Whose whose(EventContext context) {
        return new Whose(context.about(), context.place(), context.time());
    }
}
