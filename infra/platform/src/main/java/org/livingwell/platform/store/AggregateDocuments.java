package org.livingwell.platform.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one aggregate type's documents, and makes those about somebody unreadable. */
final class AggregateDocuments<S> {

    private static final Bson READ = Projections.include("schema", "state", "personId");

    private final MongoCollection<Document> collection;
    final Declaration<S, ?, ?> type;
    private final StateCodec<S> codec;
    private final Sealing sealing;

    AggregateDocuments(
            MongoCollection<Document> collection,
            Declaration<S, ?, ?> type,
            StateCodec<S> codec,
            Sealing sealing) {
        this.collection = collection;
        this.type = type;
        this.codec = codec;
        this.sealing = sealing;
    }

    /**
     * @throws GoneException where the person it is about is
     */
    Optional<Loaded<S>> load(String id) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first()).map(this::loaded);
    }

    List<Kept<S>> list(Bson filter, Bson sort, int limit) {
        return kept(collection.find(filter).sort(sort).limit(limit).projection(READ));
    }

    /** All of somebody's, in no order. */
    List<Kept<S>> about(PersonId person) {
        return kept(collection.find(eq("personId", person.toString())).projection(READ));
    }

    List<Kept<S>> about(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::toString).distinct().toList();
        return kept(collection.find(in("personId", ids)).projection(READ));
    }

    List<String> ids(Bson filter, Bson sort, int limit) {
        return collection
                .find(filter)
                .sort(sort)
                .limit(limit)
                .projection(Projections.include("_id"))
                .map(it -> it.getString("_id"))
                .into(new ArrayList<>());
    }

    long count(Bson filter) {
        return collection.countDocuments(filter);
    }

    private List<Kept<S>> kept(FindIterable<Document> found) {
        List<Document> stored = found.into(new ArrayList<>());
        Map<String, String> texts = sealing.open(stored);
        return stored.stream()
                .filter(it -> texts.containsKey(it.getString("_id")))
                .map(it -> new Kept<>(it.getString("_id"), state(it, texts)))
                .toList();
    }

    private S state(Document stored, Map<String, String> texts) {
        String text = Objects.requireNonNull(texts.get(stored.getString("_id")));
        return codec.read(stored.getInteger("schema"), text);
    }

    /** What a copy shows of what is kept about somebody here. */
    List<JsonNode> held(PersonId person) {
        return about(person).stream().flatMap(it -> codec.copy(it.state()).stream()).toList();
    }

    /**
     * Takes words, dates and everything to find them by out of all that is kept about somebody;
     * what waits to leave leaves, for it names nobody.
     *
     * @return how many there are, where that may be said
     */
    long erase(PersonId person) {
        if (type.clear) return 0;
        long erased =
                collection
                        .updateMany(
                                eq("personId", person.toString()),
                                Updates.combine(
                                        Updates.inc("version", 1L),
                                        Updates.unset("state"),
                                        Updates.set("erased", true),
                                        Updates.set("index", new Document()),
                                        Updates.unset("leases"),
                                        Updates.set("handled", List.of())))
                        .getMatchedCount();
        return type.uncounted ? 0 : erased;
    }

    /**
     * @param field of the index, such as {@code index.due}
     */
    Dates dates(String field) {
        String name = Leases.name(field);
        return new Leases(collection, id -> stated(id, name), field);
    }

    private Optional<Instant> stated(String id, String name) {
        return load(id).map(it -> type.index.apply(id, it.state()))
                .flatMap(it -> Optional.ofNullable(it.get(name)))
                .filter(Instant.class::isInstance)
                .map(Instant.class::cast);
    }

    /** Who changed what is kept here about somebody. */
    Stream<Changed> changes(PersonId person) {
        return collection
                .find(eq("personId", person.toString()))
                .projection(Projections.include("handled"))
                .into(new ArrayList<>())
                .stream()
                .flatMap(this::changes);
    }

    private Stream<Changed> changes(Document stored) {
        String id = stored.getString("_id");
        return stored.getList("handled", Document.class, List.of()).stream()
                .filter(it -> it.containsKey("by"))
                .map(
                        it ->
                                new Changed(
                                        Loaded.by(it),
                                        type.subject,
                                        id,
                                        it.getDate("at").toInstant()));
    }

    private Loaded<S> loaded(Document stored) {
        return new Loaded<>(
                stored.getString("_id"),
                codec.read(stored.getInteger("schema"), sealing.open(stored)),
                stored.getLong("version"),
                stored.getLong("sequence"),
                stored.getList("handled", Document.class, List.of()));
    }
}
