package org.livingwell.platform.accesslog;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStores;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells who has seen or changed what this service keeps about somebody. */
public final class SeenBy {

    private static final int MOST = 500;

    /** Asking who has seen a record is not shown as one more who did. */
    private static final String ASKING = "GET /internal/people/{id}/seen";

    private final AccessRecords records;
    private final AggregateStores stores;
    private final String service;

    SeenBy(AccessRecords records, AggregateStores stores, String service) {
        this.records = records;
        this.stores = stores;
        this.service = service;
    }

    public Seen of(PersonId person) {
        Stream<Seen.Sight> reads =
                records.of(person, MOST).stream()
                        .map(Seen.Sight::read)
                        .filter(it -> !it.what().equals(ASKING));
        Stream<Seen.Sight> changes =
                stores.changes(person).stream()
                        .map(it -> new Seen.Sight(it.by(), it.what(), true, it.at(), it.at(), 1));
        List<Seen.Sight> sights =
                Stream.concat(reads, changes)
                        .sorted(Comparator.comparing(Seen.Sight::last).reversed())
                        .limit(MOST)
                        .toList();
        return new Seen(service, sights);
    }
}
