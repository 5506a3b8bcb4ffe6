package org.livingwell.contact.meeting.lunch;

import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.Occasion;
import org.livingwell.contact.meeting.lunch.domain.Venue;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Lunches that anybody may pop into: no hosts, no counts.
 *
 * @param more whether there are later ones still
 */
record ComingView(List<Row> lunches, boolean more) {

    record Row(
            LunchId id,
            PlaceId place,
            LocalDate on,
            LocalTime at,
            LocalTime until,
            Instant endsAt,
            Venue venue) {

        static Row of(Occasion it) {
            var terms = it.terms();
            return new Row(
                    it.id(),
                    it.place(),
                    it.on(),
                    terms.at(),
                    terms.at().plusMinutes(terms.minutes()),
                    it.endsAt(),
                    terms.venue());
        }
    }
}
