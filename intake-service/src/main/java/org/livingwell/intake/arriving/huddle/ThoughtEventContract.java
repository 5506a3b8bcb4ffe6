package org.livingwell.intake.arriving.huddle;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.huddle.domain.Resolve;
import org.livingwell.intake.arriving.huddle.domain.ThoughtEvent;
import org.livingwell.intake.arriving.huddle.domain.ThoughtEvent.PutOn;
import org.livingwell.intake.arriving.huddle.domain.ThoughtEvent.StepDecided;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.UUID;

/** What leaves intake about somebody a huddle thought of: who does what, by when. */
@Component
class ThoughtEventContract implements EventContract<ThoughtEvent> {

    record NextStepDecided(WorkerId leadWorker, NextStep step) {}

    @Override
    public @Nullable PublishedEvent apply(ThoughtEvent event) {
        return switch (event) {
            case StepDecided(_, var resolve, var step) ->
                    new PublishedEvent(
                            "NextStepDecided.v1",
                            new NextStepDecided(resolve.leadWorker(), step(resolve, step)));
            case PutOn _ -> null;
        };
    }

    private static NextStep step(Resolve resolve, UUID id) {
        String kind = resolve.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new NextStep(id, kind, resolve.leadWorker(), resolve.due());
    }
}
