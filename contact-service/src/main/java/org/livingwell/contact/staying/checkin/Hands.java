package org.livingwell.contact.staying.checkin;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.checkin.domain.CheckInId;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.None;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.staying.step.domain.Step.Over;
import org.livingwell.contact.staying.step.domain.StepId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/** Who does a check-in is who has its step: that is taken, passed on and follows the person. */
@Component
class Hands {

    private final Aggregate<Step, Step.Command, Step.Event> steps;

    Hands(Aggregate<Step, Step.Command, Step.Event> steps) {
        this.steps = steps;
    }

    /** Null while it is the team's, or its step is not heard of yet. */
    @Nullable WorkerId of(PersonId person, CheckInId checkIn) {
        return switch (steps.find(step(person, checkIn)).orElseGet(None::new)) {
            case Open it -> it.held().owner();
            case Over it -> it.held().owner();
            case None _ -> null;
        };
    }

    static StepId step(PersonId person, CheckInId checkIn) {
        return StepId.of(person, checkIn.value());
    }
}
