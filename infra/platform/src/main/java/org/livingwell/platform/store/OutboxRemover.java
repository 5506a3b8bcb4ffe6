package org.livingwell.platform.store;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.livingwell.platform.observe.CrashPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Takes acknowledged events out of their documents, many at once; a lost removal only repeats an
 * event.
 */
final class OutboxRemover implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRemover.class);
    private static final int MOST = 500;

    private record Removal(Line line, long sequence, Runnable removed) {}

    private final BlockingQueue<Removal> removals = new LinkedBlockingQueue<>();
    private final MongoTemplate mongo;
    private final CrashPoint crash;
    private volatile boolean running;

    OutboxRemover(MongoTemplate mongo, CrashPoint crash) {
        this.mongo = mongo;
        this.crash = crash;
    }

    void remove(Line line, Runnable removed) {
        removals.add(new Removal(line, line.lastAcknowledged(), removed));
    }

    private void work() {
        while (running) {
            try {
                List<Removal> batch = new ArrayList<>();
                batch.add(removals.take());
                removals.drainTo(batch, MOST - 1);
                crash.reach("before-removal");
                write(batch);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /**
     * Where it fails the events are published again by the sweeper, so the lines are let go in any
     * case.
     */
    private void write(List<Removal> batch) {
        Map<String, List<WriteModel<Document>>> byCollection = new HashMap<>();
        for (Removal removal : batch) {
            byCollection
                    .computeIfAbsent(removal.line().outbox().collection(), _ -> new ArrayList<>())
                    .add(update(removal));
        }
        try {
            byCollection.forEach(
                    (collection, updates) ->
                            mongo.getCollection(collection)
                                    .withWriteConcern(WriteConcern.W1)
                                    .bulkWrite(updates, new BulkWriteOptions().ordered(false)));
        } catch (MongoException unavailable) {
            log.warn(
                    "{} published events stay in their documents for now: {}",
                    batch.size(),
                    unavailable.getClass().getSimpleName());
        } finally {
            batch.forEach(removal -> removal.removed().run());
        }
    }

    /** Matches only while no newer event came; that one's own removal takes these along. */
    private static WriteModel<Document> update(Removal removal) {
        var unchanged =
                Filters.and(
                        Filters.eq("_id", removal.line().outbox().id()),
                        Filters.eq("sequence", removal.sequence()));
        var published = new Document("sequence", new Document("$lte", removal.sequence()));
        return new UpdateOneModel<>(
                unchanged,
                Updates.combine(Updates.unset("waiting"), Updates.pull("outbox", published)));
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("outbox-remover").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
