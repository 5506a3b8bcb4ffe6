package org.livingwell.careplan.journey;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.journey.domain.JourneyCut;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.careplan.journey.domain.JourneyShared;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.web.Cursor;
import org.springframework.stereotype.Component;

import java.util.List;

/** Reads of a journey what a supporter may see, page by page; never its map. */
@Component
public class SharedJourney {

    private final JourneyReading journeys;

    SharedJourney(JourneyReading journeys) {
        this.journeys = journeys;
    }

    public SharedJourneyView of(PersonId person, JourneyShared shared, @Nullable Cursor cursor) {
        if (cursor == null) {
            var first = some(person, JourneyCut.WHOLE, shared, 0);
            return SharedJourneyView.of(person, first, null);
        }
        var from = DayCursor.read(cursor);
        var lines = some(person, JourneyCut.upTo(from.day()), shared, from.shown());
        return SharedJourneyView.of(person, from.rest(lines), from);
    }

    private List<JourneyEntry> some(
            PersonId person, JourneyCut cut, JourneyShared shared, int before) {
        int many = before + SharedJourneyView.SIZE + 1;
        return journeys.some(person, cut, shared::shows, many);
    }
}
