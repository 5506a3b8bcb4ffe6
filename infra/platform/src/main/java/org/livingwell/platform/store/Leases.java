package org.livingwell.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.GoneException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The dates in one field of a collection's index. A lease moves the date on and stands beside the
 * index as {@code leases.<field>: {at, tries, acting}}, where {@code at} is the date it moved it
 * to: another date there is a newer one that the state gave, and begins anew.
 */
final class Leases implements Dates {

    private final MongoCollection<Document> collection;
    private final Function<String, Optional<Instant>> state;
    private final String field;
    private final String lease;

    /**
     * @param state what the state itself says of the date
     * @param field such as {@code index.due}
     */
    Leases(
            MongoCollection<Document> collection,
            Function<String, Optional<Instant>> state,
            String field) {
        this.collection = collection;
        this.state = state;
        this.field = field;
        this.lease = beside(name(field));
    }

    /** A field of the index, without {@code index.}. */
    static String name(String field) {
        if (field.startsWith("index.")) return field.substring("index.".length());
        throw new IllegalArgumentException(field + " is no field of the index");
    }

    /** Where the lease on a field of the index stands. */
    static String beside(String name) {
        return "leases." + name;
    }

    @Override
    public List<Due> due(Instant after, Instant until, int limit) {
        return collection
                .find(and(gt(field, Date.from(after)), lte(field, Date.from(until))))
                .sort(Sorts.ascending(field))
                .limit(limit)
                .projection(Projections.include(field, lease))
                .map(it -> due(it, until))
                .into(new ArrayList<>());
    }

    private Due due(Document stored, Instant now) {
        Instant at = date(stored);
        Document last = stored.getEmbedded(path(lease), new Document());
        Instant moved = last.getDate("at") instanceof Date it ? it.toInstant() : null;
        boolean acting = moved != null && last.getBoolean("acting") && moved.isAfter(now);
        int tries = at.equals(moved) ? last.getInteger("tries") : 0;
        return new Due(stored.getString("_id"), at, tries, !acting);
    }

    @Override
    public Optional<Lease> take(Due due, Instant now) {
        var taken = Lease.of(due, now);
        var asFound = and(eq("_id", due.id()), eq(field, Date.from(due.at())));
        var nobodyActs = or(ne(lease + ".acting", true), lte(lease + ".at", Date.from(now)));
        long matched =
                collection
                        .updateOne(
                                and(asFound, nobodyActs), moved(taken.until(), taken.tries(), true))
                        .getMatchedCount();
        return matched == 0 ? Optional.empty() : Optional.of(taken);
    }

    /** A save that moved the date let the lease go already: then nothing is left to be written. */
    @Override
    public void done(Lease it, Instant now) {
        Document before =
                collection
                        .withWriteConcern(WriteConcern.W1)
                        .findOneAndUpdate(
                                held(it),
                                unset(lease),
                                new FindOneAndUpdateOptions()
                                        .projection(Projections.include(field)));
        boolean untouched = before != null && it.until().equals(found(before));
        if (untouched) decidedNothing(it, now);
    }

    /** The state decides whether it is still due; what is, and stays so, is as good as failing. */
    private void decidedNothing(Lease it, Instant now) {
        var untouched = and(eq("_id", it.id()), eq(field, Date.from(it.until())));
        collection.updateOne(untouched, asStated(it, now));
    }

    private Bson asStated(Lease it, Instant now) {
        try {
            Optional<Instant> said = state.apply(it.id());
            if (said.isEmpty()) return unset(field);
            if (said.get().isAfter(now)) return set(field, Date.from(said.get()));
        } catch (GoneException erased) {
            // looked at again, ever more rarely
        }
        return moved(it.again(now), it.tries(), false);
    }

    @Override
    public void failed(Lease it, Instant now) {
        var stillDue = or(eq(field, Date.from(it.until())), lte(field, Date.from(now)));
        long put =
                collection
                        .updateOne(and(held(it), stillDue), moved(it.again(now), it.tries(), false))
                        .getMatchedCount();
        if (put == 0) collection.updateOne(held(it), unset(lease));
    }

    private Bson held(Lease it) {
        return and(
                eq("_id", it.id()),
                eq(lease + ".at", Date.from(it.until())),
                eq(lease + ".acting", true));
    }

    private Bson moved(Instant at, int tries, boolean acting) {
        var beside =
                new Document("at", Date.from(at)).append("tries", tries).append("acting", acting);
        return combine(set(field, Date.from(at)), set(lease, beside));
    }

    private Instant date(Document stored) {
        return stored.getEmbedded(path(field), Date.class).toInstant();
    }

    private @Nullable Instant found(Document stored) {
        return stored.getEmbedded(path(field), Object.class) instanceof Date at
                ? at.toInstant()
                : null;
    }

    private static List<String> path(String field) {
        return List.of(field.split("\\."));
    }
}
