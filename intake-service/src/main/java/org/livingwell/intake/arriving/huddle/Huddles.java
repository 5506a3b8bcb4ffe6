package org.livingwell.intake.arriving.huddle;

import static org.livingwell.intake.arriving.huddle.domain.HuddleRules.decide;

import org.livingwell.intake.arriving.huddle.domain.Huddle;
import org.livingwell.intake.arriving.huddle.domain.HuddleCommand;
import org.livingwell.intake.arriving.huddle.domain.HuddleCommand.Decide;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent;
import org.livingwell.intake.arriving.huddle.domain.HuddleId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Carries out what a team decides, and at once what follows from it. */
@Component
public class Huddles {

    private final AggregateStore<Huddle, HuddleEvent> huddles;
    private final TakingEffect effect;

    Huddles(AggregateStore<Huddle, HuddleEvent> huddles, TakingEffect effect) {
        this.huddles = huddles;
        this.effect = effect;
    }

    public void handle(HuddleId id, HuddleCommand command, Cause cause) {
        huddles.handle(id, cause, it -> decide(it, command));
    }

    /** What was decided has taken effect when this returns. */
    public void decided(HuddleId id, Decide command, Cause cause) {
        UUID resolve = command.resolve().id();
        var saved = huddles.handle(id, cause, it -> decide(it, command));
        for (var event : saved.published()) effect.follow(id, resolve, Cause.of(event));
    }

    public Optional<Huddle> find(HuddleId id) {
        return huddles.find(id);
    }
}
