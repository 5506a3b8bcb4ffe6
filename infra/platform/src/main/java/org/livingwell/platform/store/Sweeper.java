package org.livingwell.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * Finds documents whose events have waited too long, claims them by moving {@code waiting} on, and
 * offers them again.
 */
final class Sweeper {

    static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int BATCH = 2_000;
    private static final Bson NEEDED =
            Projections.include("personId", "place", "outbox", "waiting");
    private static final BulkWriteOptions SIDE_BY_SIDE = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;
    private final Declaration<?, ?, ?> type;
    private final Relay relay;
    private final Clock clock;

    Sweeper(
            MongoCollection<Document> collection,
            Declaration<?, ?, ?> type,
            Relay relay,
            Clock clock) {
        this.collection = collection;
        this.type = type;
        this.relay = relay;
        this.clock = clock;
    }

    /** One round; true when there may be more at once. */
    boolean sweep() {
        if (relay.lines() > Relay.MOST_LINES / 2) return false;
        Instant now = clock.instant();
        List<Document> found =
                collection
                        .find(lt("waiting", Date.from(now.minus(PATIENCE))))
                        .sort(Sorts.ascending("waiting"))
                        .projection(NEEDED)
                        .limit(BATCH)
                        .into(new ArrayList<>());
        claimed(found, Date.from(now)).forEach(document -> relay.offer(Outbox.of(type, document)));
        return found.size() == BATCH;
    }

    /** One round trip while nobody else sweeps; where somebody does, only what is ours. */
    private List<Document> claimed(List<Document> found, Date now) {
        if (found.isEmpty()) return found;
        BulkWriteResult result =
                collection.bulkWrite(
                        found.stream().map(document -> claim(document, now)).toList(),
                        SIDE_BY_SIDE);
        if (result.getMatchedCount() == found.size()) return found;
        return collection
                .find(
                        and(
                                in("_id", found.stream().map(it -> it.get("_id")).toList()),
                                eq("waiting", now)))
                .projection(NEEDED)
                .into(new ArrayList<>());
    }

    private static UpdateOneModel<Document> claim(Document document, Date now) {
        return new UpdateOneModel<>(
                and(eq("_id", document.get("_id")), eq("waiting", document.get("waiting"))),
                Updates.set("waiting", now));
    }
}
