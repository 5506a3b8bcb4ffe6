package org.livingwell.local.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Hands out copies, because the library updates the very object it stores: a reader would see half
 * an update, and so would a file written at that moment.
 */
final class SafeCollection extends H2Collection {

    private final Map<String, Lookup> lookups = new LinkedHashMap<>();

    SafeCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> data,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, data, meta, cursors);
    }

    /** The library looks {@code _id} up only where nothing else is asked for. */
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        var byId = byId(query);
        if (byId != null) {
            for (Index<Object> index : getIndexes()) {
                if (index.canHandle(byId))
                    return matchDocuments(
                            query,
                            index.getPositions(byId),
                            orderBy,
                            skip,
                            limit,
                            batchSize,
                            fields);
            }
        }
        var wanted = Wanted.of(query);
        var lookup =
                lookups.values().stream()
                        .filter(it -> it.answers(wanted) > 0)
                        .max(Comparator.comparingInt(it -> it.answers(wanted)));
        if (lookup.isEmpty())
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        boolean sorted = orderBy != null && lookup.get().sorts(wanted, orderBy);
        return matchDocuments(
                query,
                lookup.get().positions(wanted)::iterator,
                sorted ? null : orderBy,
                skip,
                limit,
                batchSize,
                fields);
    }

    @Override
    public void addIndex(Index<Object> index) {
        super.addIndex(index);
        if (!(index instanceof EmptyIndex) || lookups.containsKey(index.getName())) return;
        var lookup = new Lookup(index.getKeys());
        streamAllDocumentsWithPosition()
                .forEach(it -> lookup.put(it.getPosition(), it.getDocument()));
        lookups.put(index.getName(), lookup);
    }

    @Override
    public void dropIndex(String name) {
        super.dropIndex(name);
        lookups.remove(name);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object position = super.addDocumentInternal(document);
        lookups.values().forEach(it -> it.put(position, document));
        return position;
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        super.handleUpdate(position, before, after);
        lookups.values().forEach(it -> it.put(position, after));
    }

    @Override
    protected void removeDocument(Object position) {
        super.removeDocument(position);
        lookups.values().forEach(it -> it.remove(position));
    }

    /** The part of the query that names the id, also where it stands inside an {@code $and}. */
    private static @Nullable Document byId(Document query) {
        if (query.containsKey("_id")) return new Document("_id", query.get("_id"));
        if (!(query.get("$and") instanceof List<?> conditions)) return null;
        for (var condition : conditions) {
            var found = condition instanceof Document document ? byId(document) : null;
            if (found != null) return found;
        }
        return null;
    }

    @Override
    protected QueryResult matchDocumentsFromStream(
            Document query,
            Stream<Document> documents,
            int skip,
            int limit,
            int batchSize,
            @Nullable Comparator<Document> order,
            @Nullable Document fields) {
        var matched =
                super.matchDocumentsFromStream(query, documents, skip, limit, 0, order, fields);
        List<Document> copies = new ArrayList<>();
        for (var document : matched) copies.add(document.cloneDeeply());
        return createQueryResult(copies, batchSize);
    }
}
