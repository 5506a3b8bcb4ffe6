package org.livingwell.platform.events;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Clock;
import java.util.Date;
import java.util.UUID;

/** Remembers which parked events were taken in after all, why, and who saw to it. */
final class Replays {

    private final MongoCollection<Document> collection;
    private final Clock clock;

    Replays(MongoTemplate mongo, Clock clock) {
        this.collection = mongo.getCollection("replays");
        this.clock = clock;
    }

    boolean has(ParkedAt position) {
        return collection.find(eq("_id", position.toString())).first() != null;
    }

    void add(ParkedAt position, String reason, UUID by) {
        var replay =
                new Document("reason", reason)
                        .append("by", by.toString())
                        .append("at", Date.from(clock.instant()));
        collection.insertOne(replay.append("_id", position.toString()));
    }
}
