package org.livingwell.platform.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.EventSchemas;
import org.livingwell.platform.observe.CrashPoint;
import org.livingwell.platform.observe.EventMetrics;
import org.livingwell.platform.observe.TraceContext;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.time.Rounds;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.JsonNode;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Opens the stores of a service, each with its declared indexes and its sweeper. */
public final class Aggregates {

    final Map<String, AggregateDocuments<?>> opened = new ConcurrentSkipListMap<>();
    private final String service;
    private final MongoTemplate mongo;
    private final PersonKeys keys;
    private final PersonRefs people;
    private final EventSchemas schemas;
    private final Relay relay;
    private final Clock clock;
    private final TraceContext trace;
    private final CrashPoint crash;
    private final EventMetrics metrics;
    private final Rounds rounds;
    private final Follows follows;

    Aggregates(
            String service,
            MongoTemplate mongo,
            PersonKeys keys,
            PersonRefs people,
            EventSchemas schemas,
            Relay relay,
            Clock clock,
            TraceContext trace,
            CrashPoint crash,
            EventMetrics metrics,
            Rounds rounds,
            Follows follows) {
        this.follows = follows;
        this.service = service;
        this.mongo = mongo;
        this.keys = keys;
        this.people = people;
        this.schemas = schemas;
        this.relay = relay;
        this.clock = clock;
        this.trace = trace;
        this.crash = crash;
        this.metrics = metrics;
        this.rounds = rounds;
    }

    /**
     * @throws IllegalStateException where the declaration does not say what a copy shows of it
     */
    public <S, C, E> Aggregate<S, C, E> open(Declaration<S, C, E> declaration) {
        var aggregate = new Aggregate<>(store(declaration), declaration, follows, clock);
        follows.bind(service, aggregate, declaration);
        return aggregate;
    }

    private <S, E> AggregateStore<S, E> store(Declaration<S, ?, E> type) {
        type.decidedCopy();
        MongoCollection<Document> collection =
                mongo.getCollection(type.collection)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        collection.createIndex(new Document("waiting", 1), new IndexOptions().sparse(true));
        type.indexes.forEach(index -> collection.createIndex(index.keys()));
        if (type.indexes.stream().noneMatch(it -> it.fields().getFirst().equals("personId"))) {
            collection.createIndex(new Document("personId", 1), new IndexOptions().sparse(true));
        }
        var codec = new StateCodec<>(type);
        var sealing = new Sealing(type.collection, type.clear, keys);
        var documents = new AggregateDocuments<>(collection, type, codec, sealing);
        var writer =
                new AggregateWriter<>(
                        collection, type, codec, sealing, people, schemas, clock, trace);
        rounds.every(
                "sweep-" + type.collection, new Sweeper(collection, type, relay, clock)::sweep);
        opened.put(type.collection, documents);
        metrics.watchOutbox(type.collection, new WaitingEvents(collection, clock));
        return new AggregateStore<>(service, documents, writer, type, relay, crash);
    }

    /**
     * Makes unreadable whatever this service keeps about somebody, and cancels what is due for
     * them.
     *
     * @return how many aggregates there are
     */
    public long erase(PersonId person) {
        return opened.values().stream().mapToLong(it -> it.erase(person)).sum();
    }

    /** What a copy shows of what this service keeps about somebody, by collection. */
    public Map<String, List<JsonNode>> held(PersonId person) {
        Map<String, List<JsonNode>> held = new TreeMap<>();
        opened.forEach(
                (collection, documents) -> {
                    List<JsonNode> states = documents.held(person);
                    if (!states.isEmpty()) held.put(collection, states);
                });
        return held;
    }

    /** Who changed which kinds of record about somebody, as far as documents remember. */
    public List<Changed> changes(PersonId person) {
        return opened.values().stream().flatMap(it -> it.changes(person)).toList();
    }
}
