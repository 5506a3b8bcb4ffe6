package org.livingwell.careplan.entry;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.EntryEvent;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** Reads the entries of somebody's plan. */
@Component
public class EntryQueries {

    private static final int MOST = 1_000;

    private final AggregateStore<Entry, EntryEvent> entries;

    EntryQueries(AggregateStore<Entry, EntryEvent> entries) {
        this.entries = entries;
    }

    /** Oldest first. */
    public List<Proposed> of(PersonId person) {
        return entries
                .list(eq("personId", person.toString()), Sorts.ascending("index.at"), MOST)
                .stream()
                .map(Kept::state)
                .flatMap(it -> it instanceof Proposed proposed ? Stream.of(proposed) : Stream.of())
                .toList();
    }
}
