package org.livingwell.careplan.entry;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.util.List;
import java.util.stream.Stream;

/** Entries of one person's plan. */
record EntriesView(PersonId person, List<EntryView> entries) implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
