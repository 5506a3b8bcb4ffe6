package org.livingwell.local.mongodb;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One declared index that is not unique, which the library ignores: made again from the documents
 * whenever the store opens. It only narrows what is looked at, and says nothing where a document
 * has a list or anything else in it that it cannot put in order.
 */
final class Lookup {

    private static final ValueComparator VALUES = ValueComparator.asc();

    /** What is not there and what is null are one, and come first. */
    private static final Object NOTHING = Missing.getInstance();

    private final List<IndexKey> keys;
    private final NavigableMap<List<Object>, Set<Object>> ordered = new TreeMap<>(this::compare);
    private final Map<Object, List<Object>> kept = new HashMap<>();
    private final Set<Object> odd = new LinkedHashSet<>();

    Lookup(List<IndexKey> keys) {
        this.keys = keys;
    }

    /** The document as it is now. */
    void put(Object position, Document document) {
        remove(position);
        List<Object> values = new ArrayList<>(keys.size());
        for (IndexKey key : keys) {
            Object value = Utils.getSubdocumentValueCollectionAware(document, key.getKey());
            values.add(value == null ? NOTHING : value);
        }
        if (values.stream().allMatch(it -> it == NOTHING || Wanted.isPlain(it))) {
            kept.put(position, values);
            ordered.computeIfAbsent(values, _ -> new LinkedHashSet<>()).add(position);
        } else {
            odd.add(position);
        }
    }

    void remove(Object position) {
        odd.remove(position);
        var values = kept.remove(position);
        if (values == null) return;
        ordered.computeIfPresent(
                values,
                (_, here) -> {
                    here.remove(position);
                    return here.isEmpty() ? null : here;
                });
    }

    /** How well it answers: two for each field that is told, one for a span; none is not at all. */
    int answers(Wanted wanted) {
        if (!odd.isEmpty()) return 0;
        int told = told(wanted);
        boolean span = told < keys.size() && wanted.span(keys.get(told).getKey()) != null;
        return 2 * told + (span ? 1 : 0);
    }

    /** Whether what it finds comes in the order that is asked for. */
    boolean sorts(Wanted wanted, Document order) {
        int next = told(wanted);
        for (var by : order.entrySet()) {
            if (wanted.told(by.getKey()) != null) continue;
            if (next == keys.size() || !keys.get(next).getKey().equals(by.getKey())) return false;
            boolean ascending = by.getValue() instanceof Number it && it.intValue() > 0;
            if (keys.get(next).isAscending() != ascending) return false;
            next++;
        }
        return true;
    }

    /** Where documents stand that may be wanted; all that are wanted are among them. */
    Stream<Object> positions(Wanted wanted) {
        int told = told(wanted);
        List<Object> from = new ArrayList<>();
        for (IndexKey key : keys.subList(0, told)) {
            from.add(Objects.requireNonNull(wanted.told(key.getKey())));
        }
        List<Object> until = new ArrayList<>(from);
        var span = told < keys.size() ? wanted.span(keys.get(told).getKey()) : null;
        if (span != null) {
            boolean ascending = keys.get(told).isAscending();
            Object first = ascending ? span.low() : span.high();
            Object last = ascending ? span.high() : span.low();
            if (first != null) from.add(first);
            if (last != null) until.add(last);
        }
        return ordered.tailMap(from, true).entrySet().stream()
                .takeWhile(it -> compareFirst(it.getKey(), until) <= 0)
                .flatMap(it -> it.getValue().stream());
    }

    private int told(Wanted wanted) {
        int told = 0;
        while (told < keys.size() && wanted.told(keys.get(told).getKey()) != null) told++;
        return told;
    }

    /** What is only begun comes before all that begins so. */
    private int compare(List<Object> one, List<Object> other) {
        int first = compareFirst(one, other);
        return first != 0 ? first : Integer.compare(one.size(), other.size());
    }

    private int compareFirst(List<Object> one, List<Object> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int compared = compareValues(one.get(i), other.get(i));
            if (compared != 0) return keys.get(i).isAscending() ? compared : -compared;
        }
        return 0;
    }

    /** The library's order, which takes its time over what is nearly always two texts or times. */
    private static int compareValues(Object one, Object other) {
        if (one instanceof String text && other instanceof String others)
            return text.compareTo(others);
        if (one instanceof Instant time && other instanceof Instant others)
            return time.compareTo(others);
        return one == other ? 0 : VALUES.compare(value(one), value(other));
    }

    private static @Nullable Object value(Object kept) {
        return kept == NOTHING ? null : kept;
    }
}
