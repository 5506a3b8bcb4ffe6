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
import org.bson.conversions.Bson;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.seal.Tombstone.Erased;
import org.livingwell.platform.seal.Tombstone.Moved;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whose key is destroyed, and why, in a database of its own that only ever grows, so that no older
 * backup of any other brings anybody back.
 */
public final class Tombstones {

    /** Looked at again: other clocks, and what was still under way. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private static final Date EVER = new Date(0);
    private static final List<String> WHY = List.of("erasedAt", "movedAt");

    private final MongoCollection<Document> collection;
    private final Clock clock;

    Tombstones(MongoDatabase database, Clock clock) {
        this.collection =
                database.getCollection("tombstones")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.clock = clock;
    }

    void put(Tombstone stone) {
        collection.updateOne(
                eq("_id", stone.person().toString()),
                written(stone),
                new UpdateOptions().upsert(true));
    }

    /** The same fields wherever a stone stands; the first date stays. */
    static Bson written(Tombstone stone) {
        return switch (stone) {
            case Erased(_, var at) -> Updates.min("erasedAt", Date.from(at));
            case Moved(_, var to, var at) ->
                    Updates.combine(
                            Updates.min("movedAt", Date.from(at)),
                            Updates.set("to", to.toString()));
        };
    }

    /**
     * Hands over every stone put since the last time this database was told; how far it was told
     * stands in that database itself, so an older backup of it is told again.
     */
    public void replay(MongoDatabase into, Consumer<Tombstone> hear) {
        MongoCollection<Document> told = into.getCollection("tombstones_told");
        Document last = told.find(eq("_id", "tombstones")).first();
        Date since = last == null ? EVER : last.getDate("until");
        Instant until = clock.instant().minus(OVERLAP);
        for (String why : WHY) {
            for (Document stone : collection.find(gt(why, since)).sort(Sorts.ascending(why))) {
                hear.accept(read(stone));
            }
        }
        told.updateOne(
                eq("_id", "tombstones"),
                Updates.max("until", Date.from(until)),
                new UpdateOptions().upsert(true));
    }

    /** Whoever was moved and is erased as well is erased. */
    private static Tombstone read(Document stone) {
        PersonId person = PersonId.of(stone.getString("_id"));
        Date erased = stone.getDate("erasedAt");
        return erased == null
                ? new Moved(
                        person,
                        PersonId.of(stone.getString("to")),
                        stone.getDate("movedAt").toInstant())
                : new Erased(person, erased.toInstant());
    }

    void declareIndex() {
        WHY.forEach(it -> collection.createIndex(new Document(it, 1)));
    }
}
