package org.livingwell.intake.people.concern;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.concern.domain.ConcernEvent;
import org.livingwell.intake.people.concern.domain.ConcernEvent.PersonTold;
import org.livingwell.intake.people.concern.domain.ConcernEvent.Raised;
import org.livingwell.intake.people.concern.domain.ConcernEvent.SharedOutside;
import org.livingwell.intake.people.concern.domain.Matter;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

/** What leaves intake about a concern: no words, no kind, and no step that a list could show. */
@Component
class ConcernEventContract implements EventContract<ConcernEvent> {

    record ConcernRaised(Matter.About about, boolean toldPerson) {}

    record ConcernTold(Matter.About about) {}

    @Override
    public @Nullable PublishedEvent apply(ConcernEvent event) {
        return switch (event) {
            case Raised(var matter, _) ->
                    new PublishedEvent(
                            "ConcernRaised.v1", new ConcernRaised(matter.about(), false));
            case PersonTold(var about, _, _) ->
                    new PublishedEvent("ConcernTold.v1", new ConcernTold(about));
            case SharedOutside _ -> null;
        };
    }
}
