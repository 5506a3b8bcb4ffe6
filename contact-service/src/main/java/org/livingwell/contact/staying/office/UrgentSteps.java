package org.livingwell.contact.staying.office;

import org.livingwell.contact.staying.office.domain.Bell;
import org.livingwell.contact.staying.office.domain.Bell.Command.Ask;
import org.livingwell.contact.staying.office.domain.Call;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.Command.AskFor;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Hands urgent steps to the bell of their place, and knows which of them still ring. */
@Component
class UrgentSteps {

    private final Aggregate<Step, Step.Command, Step.Event> steps;
    private final Aggregate<Bell, Bell.Command, Bell.Event> bells;
    private final Clock clock;

    UrgentSteps(
            Timers timers,
            Aggregate<Step, Step.Command, Step.Event> steps,
            Aggregate<Bell, Bell.Command, Bell.Event> bells,
            Clock clock) {
        this.steps = steps;
        this.bells = bells;
        this.clock = clock;
        timers.watch("urgent-steps", steps, "index.calls", this::call);
    }

    private void call(String id) {
        if (!(steps.find(id).orElse(null) instanceof Open it) || !it.calls()) return;
        Instant said = it.said().at();
        ask(UUID.fromString(id), it, Cause.of(Ids.derive("ring", id, said)));
        steps.of(id).handle(new AskFor(said), Cause.of(Ids.derive("asked-for", id, said)));
    }

    /** Told of in the place where the person is now; asked twice, it is one call. */
    void ask(UUID step, Open it, Cause cause) {
        var call = Call.of(step, it.said().at(), clock.instant());
        bells.of(it.place()).handle(new Ask(it.place(), call), cause);
    }

    /** Empty where somebody has taken or ended it, or whoever it is about was erased. */
    Optional<Open> ringing(UUID step) {
        return steps.find(step)
                .filter(Open.class::isInstance)
                .map(Open.class::cast)
                .filter(Open::rings);
    }
}
