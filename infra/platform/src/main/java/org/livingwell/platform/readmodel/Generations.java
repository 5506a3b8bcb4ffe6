package org.livingwell.platform.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;

/** The small documents that say which generation of each read model is which. */
final class Generations {

    private final MongoCollection<Document> collection;

    Generations(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    Generation of(String model) {
        Document kept = collection.find(eq("_id", model)).first();
        if (kept != null) return Generation.from(kept);
        collection.updateOne(
                eq("_id", model), Updates.setOnInsert("live", 1), new UpdateOptions().upsert(true));
        return Generation.from(Objects.requireNonNull(collection.find(eq("_id", model)).first()));
    }

    /** Begins the next generation, unless one is being built. */
    Generation build(String model) {
        Generation now = of(model);
        collection.updateOne(
                and(eq("_id", model), exists("building", false)),
                Updates.set("building", now.live() + 1));
        return of(model);
    }

    void takeOver(String model, Generation now, Instant since) {
        collection.updateOne(
                and(eq("_id", model), eq("building", now.building())),
                Updates.combine(
                        Updates.set("live", now.building()),
                        Updates.set("retired", now.live()),
                        Updates.set("since", Date.from(since)),
                        Updates.unset("building")));
    }

    void forget(String model, Generation now) {
        collection.updateOne(
                and(eq("_id", model), eq("retired", now.retired())),
                Updates.combine(Updates.unset("retired"), Updates.unset("since")));
    }
}
