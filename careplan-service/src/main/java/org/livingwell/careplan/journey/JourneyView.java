package org.livingwell.careplan.journey;

import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.careplan.journey.domain.JourneyEvents;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The timeline, newest first. */
record JourneyView(PersonId person, List<EntryView> entries) implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    record EntryView(UUID id, Instant at, String step, String type, String summary) {}

    static JourneyView of(PersonId person, List<JourneyEntry> entries) {
        return new JourneyView(person, entries.stream().map(JourneyView::view).toList());
    }

    private static EntryView view(JourneyEntry entry) {
        var reading = JourneyEvents.reading(entry.type());
        return new EntryView(
                entry.id(), entry.at(), reading.step(), entry.type(), reading.summary());
    }
}
