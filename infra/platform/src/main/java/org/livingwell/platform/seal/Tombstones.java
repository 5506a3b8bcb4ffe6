package org.livingwell.platform.seal;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.livingwell.platform.domain.PersonId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.BiConsumer;

/**
 * Who was erased, in a database of its own that only ever grows, so that no older backup of any
 * other brings anybody back.
 */
public final class Tombstones {

    /** Looked at again: other clocks, and what was still under way. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private static final Date EVER = new Date(0);

    private final MongoCollection<Document> collection;
    private final Clock clock;

    Tombstones(MongoDatabase database, Clock clock) {
        this.collection =
                database.getCollection("tombstones")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.clock = clock;
    }

    void put(PersonId person, Instant erasedAt) {
        collection.updateOne(
                eq("_id", person.toString()),
                Updates.min("erasedAt", Date.from(erasedAt)),
                new UpdateOptions().upsert(true));
    }

    /**
     * Hands over everybody erased since the last time this database was told; how far it was told
     * stands in that database itself, so an older backup of it is told again.
     */
    public void replay(MongoDatabase into, BiConsumer<PersonId, Instant> erase) {
        MongoCollection<Document> told = into.getCollection("tombstones_told");
        Document last = told.find(eq("_id", "tombstones")).first();
        Date since = last == null ? EVER : last.getDate("until");
        Instant until = clock.instant().minus(OVERLAP);
        for (Document stone :
                collection.find(gt("erasedAt", since)).sort(Sorts.ascending("erasedAt"))) {
            erase.accept(
                    PersonId.of(stone.getString("_id")), stone.getDate("erasedAt").toInstant());
        }
        told.updateOne(
                eq("_id", "tombstones"),
                Updates.max("until", Date.from(until)),
                new UpdateOptions().upsert(true));
    }

    void declareIndex() {
        collection.createIndex(new Document("erasedAt", 1));
    }
}
