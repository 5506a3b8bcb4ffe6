package org.livingwell.careplan.journey;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.journey.domain.JourneyCut.After;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.careplan.journey.domain.JourneyEvents;
import org.livingwell.careplan.journey.domain.JourneyMap;
import org.livingwell.careplan.journey.domain.JourneyMap.Mark;
import org.livingwell.careplan.journey.domain.JourneyStep;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.web.Cursor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The timeline, newest first.
 *
 * @param map of the whole of it; none beside a part
 */
record JourneyView(
        PersonId person,
        List<EntryView> entries,
        @Nullable Cursor next,
        @Nullable JourneyMapView map)
        implements AboutPeople {

    /** Lines on one page. */
    static final int SIZE = 100;

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    record EntryView(UUID id, Instant at, JourneyStep step, String type, String summary) {

        private static EntryView of(JourneyEntry entry) {
            var reading = JourneyEvents.reading(entry.type());
            return new EntryView(
                    entry.id(), entry.at(), reading.step(), entry.type(), reading.summary());
        }
    }

    /**
     * How the journey went: each step it came to, each way between two lines that followed one
     * another, and each stop, in order.
     */
    record JourneyMapView(
            List<JourneyPlaceView> places, List<JourneyWayView> ways, List<JourneyStopView> stops) {

        static JourneyMapView of(JourneyMap map) {
            return new JourneyMapView(
                    map.places().stream().map(JourneyPlaceView::of).toList(),
                    map.ways().stream().map(JourneyWayView::of).toList(),
                    map.stops().stream().map(JourneyStopView::of).toList());
        }
    }

    record JourneyPlaceView(JourneyStep step, int lines, Instant first, Instant last) {

        static JourneyPlaceView of(JourneyMap.Place it) {
            return new JourneyPlaceView(it.step(), it.lines(), it.first(), it.last());
        }
    }

    record JourneyWayView(
            JourneyStep from, JourneyStep to, int times, Instant first, Instant last) {

        static JourneyWayView of(JourneyMap.Way it) {
            return new JourneyWayView(it.from(), it.to(), it.times(), it.first(), it.last());
        }
    }

    record JourneyStopView(
            JourneyStep step, @Nullable Mark mark, Instant since, Instant until, int lines) {

        static JourneyStopView of(JourneyMap.Stop it) {
            return new JourneyStopView(it.step(), it.mark(), it.since(), it.until(), it.lines());
        }
    }

    /**
     * @param lines from where the page begins; one more than fits says that there is another
     */
    static JourneyView of(PersonId person, List<JourneyEntry> lines, @Nullable JourneyMap map) {
        var page = lines.stream().limit(SIZE).toList();
        return new JourneyView(
                person,
                page.stream().map(EntryView::of).toList(),
                lines.size() > SIZE ? after(page.getLast()) : null,
                map == null ? null : JourneyMapView.of(map));
    }

    private static Cursor after(JourneyEntry last) {
        return JourneyCursor.of(new After(last.at(), last.id()));
    }
}
