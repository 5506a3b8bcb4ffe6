package org.livingwell.platform.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.livingwell.platform.observe.CrashPoint;
import org.livingwell.platform.observe.EventMetrics;
import org.livingwell.platform.observe.TraceContext;
import org.livingwell.platform.time.Rounds;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Clock;

/** Opens the stores of a service, each with its declared indexes and its sweeper. */
public final class AggregateStores {

    private final MongoTemplate mongo;
    private final Relay relay;
    private final Clock clock;
    private final TraceContext trace;
    private final CrashPoint crash;
    private final EventMetrics metrics;
    private final Rounds rounds;

    AggregateStores(
            MongoTemplate mongo,
            Relay relay,
            Clock clock,
            TraceContext trace,
            CrashPoint crash,
            EventMetrics metrics,
            Rounds rounds) {
        this.mongo = mongo;
        this.relay = relay;
        this.clock = clock;
        this.trace = trace;
        this.crash = crash;
        this.metrics = metrics;
        this.rounds = rounds;
    }

    public <S, E> AggregateStore<S, E> open(AggregateType<S, E> type) {
        MongoCollection<Document> collection =
                mongo.getCollection(type.collection)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        collection.createIndex(new Document("waiting", 1), new IndexOptions().sparse(true));
        type.indexes.forEach(index -> collection.createIndex(index.keys()));
        var documents = new AggregateDocuments<>(collection, type, clock, trace);
        rounds.every(
                "sweep-" + type.collection,
                new Sweeper(collection, documents, relay, clock)::sweep);
        metrics.watchOutbox(type.collection, new WaitingEvents(collection, clock));
        return new AggregateStore<>(documents, type, relay, crash);
    }
}
