package org.livingwell.local.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

import java.util.List;

/** Opens collections and unique indexes that are safe under concurrency and stored as BSON. */
final class SafeDatabase extends H2Database {

    private final MVStore store;

    SafeDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store; // the constructor above already opens collections
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String collection, CollectionOptions options) {
        var name = databaseName + "." + collection;
        MVMap<Object, Document> data =
                store.openMap(
                        "databases." + name,
                        new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
        MVMap<String, Object> meta = store.openMap("meta." + name);
        return new SafeCollection(this, collection, options, data, meta, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        MVMap<KeyValue, Object> map =
                store.openMap(
                        databaseName + "." + collection + "._index_" + index,
                        new MVMap.Builder<KeyValue, Object>().keyType(new KeyValueType()));
        return new StoredUniqueIndex(map, index, keys, sparse);
    }
}
