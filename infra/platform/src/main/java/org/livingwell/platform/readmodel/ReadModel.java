package org.livingwell.platform.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;
import org.livingwell.platform.domain.PersonId;
import org.springframework.kafka.support.KafkaUtils;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * One read model: its documents are named {@code <generation>:<id>}, one generation is read, and a
 * new one takes over when it has heard everything.
 */
public final class ReadModel {

    private static final Duration LINGER = Duration.ofSeconds(5);

    private final String name;
    private final MongoCollection<Document> documents;
    private final Generations generations;
    private final GenerationListeners listeners;
    private final Clock clock;
    private volatile int live;

    ReadModel(
            String name,
            MongoCollection<Document> documents,
            Generations generations,
            GenerationListeners listeners,
            Clock clock) {
        this.name = name;
        this.documents = documents;
        this.generations = generations;
        this.listeners = listeners;
        this.clock = clock;
        this.live = generations.of(name).live();
    }

    /** The {@code _id} to read. */
    public String live(Object id) {
        return live + ":" + id;
    }

    /** The {@code _id} to write by the listener that runs on this thread. */
    public String written(Object id) {
        Integer generation = GenerationListeners.generation(KafkaUtils.getConsumerGroupId());
        return (generation == null ? live : generation) + ":" + id;
    }

    /**
     * Leaves of the document named by a person that it is erased, and nothing of those named {@code
     * <generation>:<person>:<number>}; by the listener that runs on this thread, or wherever it is
     * read and written.
     */
    public void forget(PersonId person) {
        Integer generation = GenerationListeners.generation(KafkaUtils.getConsumerGroupId());
        Set<Integer> written = generation == null ? now().written() : Set.of(generation);
        written.forEach(it -> forget(it + ":" + person));
    }

    private void forget(String id) {
        documents.replaceOne(
                eq("_id", id), new Document("erased", true), new ReplaceOptions().upsert(true));
        documents.deleteMany(and(gte("_id", id + ":"), lt("_id", id + ";")));
    }

    Generation rebuild() {
        return generations.build(name);
    }

    Generation now() {
        return generations.of(name);
    }

    /** One round: listens for what is written, takes over, takes away. */
    boolean keep() {
        Generation now = generations.of(name);
        live = now.live();
        listeners.keep(now.written());
        Instant at = clock.instant();
        Integer building = now.building();
        if (building != null && listeners.heardAll(building)) generations.takeOver(name, now, at);
        Integer retired = now.retired();
        if (retired != null && now.since() != null && now.since().plus(LINGER).isBefore(at)) {
            documents.deleteMany(and(gte("_id", retired + ":"), lt("_id", retired + ";")));
            generations.forget(name, now);
        }
        return false;
    }
}
