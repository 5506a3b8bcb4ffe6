package org.livingwell.intake.arriving.huddle;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.CameTogether;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Closed;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Gathered;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Resolved;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** What leaves intake about a huddle: that something was decided, and how much. */
@Component
class HuddleEventContract implements EventContract<HuddleEvent> {

    record HuddleResolved(UUID resolve) {}

    record HuddleHeld(int decided) {}

    @Override
    public @Nullable PublishedEvent apply(HuddleEvent event) {
        return switch (event) {
            case Resolved(var resolve) ->
                    new PublishedEvent("HuddleResolved.v1", new HuddleResolved(resolve.id()));
            case Closed(var decided) ->
                    new PublishedEvent("HuddleHeld.v1", new HuddleHeld(decided));
            case Gathered _, CameTogether _ -> null;
        };
    }
}
