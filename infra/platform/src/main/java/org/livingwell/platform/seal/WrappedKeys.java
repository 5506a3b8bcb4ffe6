package org.livingwell.platform.seal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.types.Binary;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One collection of wrapped keys, {@code {_id, wrapped, kek, madeAt}}, or what is left of one. */
final class WrappedKeys {

    private static final int BATCH = 500;

    private final MongoDatabase database;
    private final MongoCollection<Document> collection;
    private final KeyEncryptionKeys keks;
    private final Parameters kind;

    WrappedKeys(
            MongoDatabase database, String collection, KeyEncryptionKeys keks, Parameters kind) {
        this.database = database;
        this.collection =
                database.getCollection(collection)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.keks = keks;
        this.kind = kind;
    }

    MongoDatabase database() {
        return database;
    }

    /** Those there are, in one query. */
    Map<String, KeysetHandle> find(Collection<String> owners) {
        Map<String, KeysetHandle> found = new HashMap<>();
        for (Document kept : collection.find(in("_id", owners))) {
            if (kept.containsKey("wrapped")) found.put(kept.getString("_id"), unwrapped(kept));
        }
        return found;
    }

    /**
     * @return false where there is one already, or a tombstone
     */
    boolean make(String owner, Instant now) {
        try {
            byte[] wrapped =
                    keks.wrap(KeysetHandle.generateNew(kind, RegistryConfiguration.get()), owner);
            collection.insertOne(
                    new Document("_id", owner)
                            .append("wrapped", new Binary(wrapped))
                            .append("kek", keks.newest())
                            .append("madeAt", Date.from(now)));
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw failed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key cannot be made", impossible);
        }
    }

    /** Leaves the stone for ever, whether or not there was a key. */
    void bury(Tombstone stone) {
        collection.updateOne(
                eq("_id", stone.person().toString()),
                Updates.combine(
                        Tombstones.written(stone),
                        Updates.unset("wrapped"),
                        Updates.unset("kek"),
                        Updates.unset("madeAt")),
                new UpdateOptions().upsert(true));
    }

    /** Wraps everything under the newest key-encryption key; stopped halfway, it goes on. */
    Rewrapped rewrap() {
        var counts = Rewrapped.NONE;
        String last = "";
        List<Document> batch;
        do {
            batch =
                    collection
                            .find(gt("_id", last))
                            .sort(Sorts.ascending("_id"))
                            .limit(BATCH)
                            .into(new ArrayList<>());
            for (Document kept : batch) counts = counts.plus(rewrap(kept));
            if (!batch.isEmpty()) last = batch.getLast().getString("_id");
        } while (batch.size() == BATCH);
        return counts;
    }

    private Rewrapped rewrap(Document kept) {
        if (!kept.containsKey("wrapped")) return new Rewrapped(0, 0, 1);
        if (keks.newest().equals(kept.getString("kek"))) return new Rewrapped(0, 1, 0);
        String owner = kept.getString("_id");
        try {
            byte[] wrapped = keks.wrap(unwrapped(kept), owner);
            collection.updateOne(
                    and(eq("_id", owner), eq("wrapped", kept.get("wrapped"))),
                    Updates.combine(
                            Updates.set("wrapped", new Binary(wrapped)),
                            Updates.set("kek", keks.newest())));
            return new Rewrapped(1, 0, 0);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key cannot be wrapped", impossible);
        }
    }

    private KeysetHandle unwrapped(Document kept) {
        try {
            byte[] wrapped = kept.get("wrapped", Binary.class).getData();
            return keks.unwrap(wrapped, kept.getString("kek"), kept.getString("_id"));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("a wrapped key does not open", changed);
        }
    }
}
