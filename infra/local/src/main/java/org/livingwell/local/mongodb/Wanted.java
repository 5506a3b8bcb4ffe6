package org.livingwell.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every document that a query finds must have, as far as an index can tell. */
final class Wanted {

    /**
     * @param low null where there is no bound
     */
    record Span(@Nullable Object low, @Nullable Object high) {}

    private final Map<String, Object> told = new HashMap<>();
    private final Map<String, Span> spans = new HashMap<>();

    private Wanted() {}

    static Wanted of(Document query) {
        var wanted = new Wanted();
        wanted.read(query);
        return wanted;
    }

    /** What can be put in an order that is the same everywhere. */
    static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Instant
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long;
    }

    @Nullable Object told(String field) {
        return told.get(field);
    }

    @Nullable Span span(String field) {
        return bracketed(spans.get(field));
    }

    private void read(Document query) {
        query.forEach(
                (field, value) -> {
                    if (field.equals("$and") && value instanceof List<?> all) {
                        for (Object it : all) if (it instanceof Document more) read(more);
                    } else if (value instanceof Document bounds) {
                        read(field, bounds);
                    } else if (value != null && isPlain(value)) {
                        told.putIfAbsent(field, value);
                    }
                });
    }

    private void read(String field, Document bounds) {
        Object same = bounds.get("$eq");
        if (same != null && isPlain(same)) told.putIfAbsent(field, same);
        Object low = bounds.getOrDefault("$gt", bounds.get("$gte"));
        Object high = bounds.getOrDefault("$lt", bounds.get("$lte"));
        if (low != null && !isPlain(low) || high != null && !isPlain(high)) return;
        if (low == null && high == null) return;
        var before = spans.getOrDefault(field, new Span(null, null));
        spans.put(
                field,
                new Span(
                        before.low() == null ? low : before.low(),
                        before.high() == null ? high : before.high()));
    }

    /** What has no value there is below every bound, and is not wanted for all that. */
    private static @Nullable Span bracketed(@Nullable Span span) {
        if (span == null || span.low() != null) return span;
        Object until = span.high();
        if (until instanceof Instant) return new Span(Instant.MIN, until);
        return until instanceof String ? new Span("", until) : span;
    }
}
