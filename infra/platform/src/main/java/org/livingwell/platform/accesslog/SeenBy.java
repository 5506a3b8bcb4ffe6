package org.livingwell.platform.accesslog;

import org.livingwell.platform.accesslog.Seen.Sight;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Changed;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Tells who has seen or changed what this service keeps about somebody. */
public final class SeenBy {

    private static final int MOST = 500;

    /** Asking who has seen a record is not shown as one more who did. */
    private static final String ASKING = "GET /internal/people/{id}/seen";

    private final AccessRecords records;
    private final Aggregates stores;
    private final List<Withheld> withheld;
    private final String service;

    SeenBy(AccessRecords records, Aggregates stores, List<Withheld> withheld, String service) {
        this.records = records;
        this.stores = stores;
        this.withheld = withheld;
        this.service = service;
    }

    public Seen of(PersonId person) {
        var unsaid = withheld.stream().map(it -> it.from(person)).toList();
        BiPredicate<Sight, Collection<String>> told =
                (it, of) ->
                        !it.what().equals(ASKING)
                                && unsaid.stream().noneMatch(no -> no.test(it, of));
        List<Sight> reads = records.of(person, told, MOST);
        Map<String, Words> names = new HashMap<>();
        for (Sight it : reads) {
            if (it.name() != null) names.putIfAbsent(it.by().id(), it.name());
        }
        Stream<Sight> changes =
                stores.changes(person).stream()
                        .filter(it -> told.test(sight(it, names), List.of(it.id())))
                        .map(it -> sight(it, names));
        List<Sight> sights =
                Stream.concat(reads.stream(), changes)
                        .sorted(Comparator.comparing(Sight::last).reversed())
                        .limit(MOST)
                        .toList();
        return new Seen(service, sights);
    }

    /** A change knows no name; whoever changes something has mostly read it as well. */
    private static Sight sight(Changed it, Map<String, Words> names) {
        Words name = names.get(it.by().id());
        return new Sight(it.by(), name, it.what(), true, it.at(), it.at(), 1);
    }
}
