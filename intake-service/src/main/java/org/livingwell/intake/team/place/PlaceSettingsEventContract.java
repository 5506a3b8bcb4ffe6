package org.livingwell.intake.team.place;

import org.livingwell.intake.team.place.domain.PlaceSettingsEvent;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

/** What leaves intake about a place: that something is decided anew; others fetch what. */
@Component
class PlaceSettingsEventContract implements EventContract<PlaceSettingsEvent> {

    record PlaceSettingsChanged(PlaceId place, int revision) {}

    @Override
    public PublishedEvent apply(PlaceSettingsEvent event) {
        return new PublishedEvent(
                "PlaceSettingsChanged.v1",
                new PlaceSettingsChanged(event.place(), event.revision()));
    }
}
