package org.livingwell.careplan.journey;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.careplan.journey.domain.JourneyEvents;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.Page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The timeline, newest first. */
record JourneyView(PersonId person, List<EntryView> entries, @Nullable Cursor next)
        implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    record EntryView(UUID id, Instant at, String step, String type, String summary) {}

    static JourneyView of(PersonId person, List<JourneyEntry> entries, @Nullable Cursor cursor) {
        var page =
                Page.of(entries, it -> it.at() + "/" + it.id(), cursor, Comparator.reverseOrder());
        return new JourneyView(
                person, page.rows().stream().map(JourneyView::view).toList(), page.next());
    }

    private static EntryView view(JourneyEntry entry) {
        var reading = JourneyEvents.reading(entry.type());
        return new EntryView(
                entry.id(), entry.at(), reading.step(), entry.type(), reading.summary());
    }
}
