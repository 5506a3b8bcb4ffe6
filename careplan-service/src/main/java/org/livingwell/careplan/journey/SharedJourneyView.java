package org.livingwell.careplan.journey;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.careplan.journey.domain.JourneyEvents;
import org.livingwell.careplan.journey.domain.JourneyStep;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.web.Cursor;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a supporter reads of a journey, newest first: on which day, and never at what time. */
public record SharedJourneyView(PersonId person, List<SharedLineView> lines, @Nullable Cursor next)
        implements AboutPeople {

    static final int SIZE = 100;

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    /** One thing that happened. */
    public record SharedLineView(LocalDate on, JourneyStep step, String summary) {

        private static SharedLineView of(JourneyEntry line) {
            var reading = JourneyEvents.reading(line.type());
            return new SharedLineView(line.day(), reading.step(), reading.summary());
        }
    }

    /**
     * @param from where this page begins; null where it is the first
     */
    static SharedJourneyView of(
            PersonId person, List<JourneyEntry> lines, @Nullable DayCursor from) {
        var page = lines.stream().limit(SIZE).toList();
        boolean more = lines.size() > SIZE;
        return new SharedJourneyView(
                person,
                page.stream().map(SharedLineView::of).toList(),
                more ? DayCursor.after(page, from).value() : null);
    }
}
