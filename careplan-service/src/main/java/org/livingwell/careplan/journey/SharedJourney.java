package org.livingwell.careplan.journey;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.journey.domain.JourneyCut;
import org.livingwell.careplan.journey.domain.JourneyShared;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.web.Cursor;
import org.springframework.stereotype.Component;

/** Reads of a journey what a supporter may see, page by page; never its map. */
@Component
public class SharedJourney {

    private final JourneyReading journeys;

    SharedJourney(JourneyReading journeys) {
        this.journeys = journeys;
    }

    public SharedJourneyView of(PersonId person, JourneyShared shared, @Nullable Cursor cursor) {
        var after = cursor == null ? null : JourneyCursor.read(cursor);
        var cut = new JourneyCut(null, null, after);
        return SharedJourneyView.of(
                person, journeys.some(person, cut, shared::shows, SharedJourneyView.SIZE + 1));
    }
}
