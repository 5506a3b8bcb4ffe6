package org.livingwell.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.ConflictException;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.observe.TraceContext;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.AggregateType.About;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One aggregate type's documents in MongoDB: {@code _id, version, sequence, schema, state, outbox
 * …}.
 */
final class AggregateDocuments<S, E> {

    private static final int REMEMBERED = 256;
    private static final FindOneAndUpdateOptions OUTBOX_AFTER =
            new FindOneAndUpdateOptions()
                    .returnDocument(ReturnDocument.AFTER)
                    .projection(Projections.include("personId", "place", "outbox"));
    private static final Bson READ = Projections.include("schema", "state", "personId");

    private final MongoCollection<Document> collection;
    private final AggregateType<S, E> type;
    private final StateCodec<S> codec;
    private final Sealing sealing;
    private final PersonRefs people;
    private final Clock clock;
    private final TraceContext trace;

    AggregateDocuments(
            MongoCollection<Document> collection,
            AggregateType<S, E> type,
            PersonKeys keys,
            PersonRefs people,
            Clock clock,
            TraceContext trace) {
        this.collection = collection;
        this.type = type;
        this.codec = new StateCodec<>(type);
        this.sealing = new Sealing(type.collection, type.clear, keys);
        this.people = people;
        this.clock = clock;
        this.trace = trace;
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

    /** Everything that is kept about somebody here. */
    List<Object> held(PersonId person) {
        return kept(collection.find(eq("personId", person.toString())).projection(READ)).stream()
                .<Object>map(it -> codec.tree(it.state()))
                .toList();
    }

    /**
     * Takes words, dates and everything to find them by out of all that is kept about somebody;
     * what waits to leave leaves, for it names nobody.
     *
     * @return how many there are
     */
    long erase(PersonId person) {
        if (type.clear) return 0;
        return collection
                .updateMany(
                        eq("personId", person.toString()),
                        Updates.combine(
                                Updates.inc("version", 1L),
                                Updates.unset("state"),
                                Updates.set("erased", true),
                                Updates.set("index", new Document()),
                                Updates.set("handled", List.of())))
                .getMatchedCount();
    }

    /** Ids whose date in this field lies in a span, earliest first. */
    List<Due> due(String field, Instant after, Instant until, int limit) {
        return collection
                .find(and(gt(field, Date.from(after)), lte(field, Date.from(until))))
                .sort(Sorts.ascending(field))
                .limit(limit)
                .projection(Projections.include(field))
                .map(it -> new Due(it.getString("_id"), it.getEmbedded(path(field), Date.class)))
                .into(new ArrayList<>());
    }

    /** Who changed what is kept here about somebody. */
    Stream<Changed> changes(PersonId person) {
        return collection
                .find(eq("personId", person.toString()))
                .projection(Projections.include("handled"))
                .into(new ArrayList<>())
                .stream()
                .flatMap(it -> it.getList("handled", Document.class, List.of()).stream())
                .filter(it -> it.containsKey("by"))
                .map(it -> new Changed(actor(it), type.subject, it.getDate("at").toInstant()));
    }

    private static Actor actor(Document handled) {
        return new Actor(
                handled.getString("by"),
                handled.getString("role"),
                handled.getList("places", String.class, List.of()));
    }

    private static List<String> path(String field) {
        return List.of(field.split("\\."));
    }

    private Loaded<S> loaded(Document stored) {
        return new Loaded<>(
                stored.getString("_id"),
                codec.read(stored.getInteger("schema"), sealing.open(stored)),
                stored.getLong("version"),
                stored.getLong("sequence"),
                stored.getList("handled", Document.class, List.of()));
    }

    /**
     * @return what the document now holds to be published
     * @throws ConflictException when another process changed it since it was loaded
     */
    Outbox write(Change<S, E> change) {
        List<OutboxEvent> events = outbox(change);
        var about = type.about.apply(change.before().id(), change.after());
        Object state =
                sealing.seal(change.before().id(), about.person(), codec.write(change.after()));
        Document after =
                change.before().exists()
                        ? update(change, about, state, events)
                        : insert(change, about, state, events);
        return outboxOf(after);
    }

    Outbox outboxOf(Document document) {
        String id = document.getString("_id");
        return new Outbox(
                type.collection,
                id,
                type.subject + "/" + id,
                document.getString("personId"),
                document.getString("place"),
                document.getList("outbox", Document.class, List.of()).stream()
                        .map(OutboxEvent::from)
                        .toList());
    }

    private Document insert(
            Change<S, E> change, About about, Object state, List<OutboxEvent> events) {
        mustNotBeErased(about);
        var made =
                new Document("_id", change.before().id())
                        .append("version", 1L)
                        .append("sequence", change.sequence())
                        .append("schema", type.schema())
                        .append("place", about.place().value())
                        .append("index", index(change))
                        .append("state", state)
                        .append("outbox", events.stream().map(OutboxEvent::toDocument).toList())
                        .append("handled", List.of(handled(change)));
        if (about.person() != null) made.append("personId", about.person().toString());
        if (!events.isEmpty()) made.append("waiting", Date.from(clock.instant()));
        collection.insertOne(made);
        return made;
    }

    /** Nothing is begun anew for somebody erased here, though their key may still be there. */
    private void mustNotBeErased(About about) {
        if (about.person() != null && !type.clear && people.isErased(about.person())) {
            throw new GoneException();
        }
    }

    private Document update(
            Change<S, E> change, About about, Object state, List<OutboxEvent> events) {
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set("version", change.version()));
        updates.add(Updates.set("schema", type.schema()));
        updates.add(Updates.set("place", about.place().value()));
        updates.add(Updates.set("index", index(change)));
        updates.add(Updates.set("state", state));
        updates.add(
                Updates.pushEach(
                        "handled", List.of(handled(change)), new PushOptions().slice(-REMEMBERED)));
        if (about.person() != null) {
            updates.add(Updates.set("personId", about.person().toString()));
        }
        if (!events.isEmpty()) {
            updates.add(Updates.set("sequence", change.sequence()));
            updates.add(Updates.min("waiting", Date.from(clock.instant())));
            updates.add(
                    Updates.pushEach(
                            "outbox", events.stream().map(OutboxEvent::toDocument).toList()));
        }
        Bson unchanged =
                and(eq("_id", change.before().id()), eq("version", change.before().version()));
        Document after =
                collection.findOneAndUpdate(unchanged, Updates.combine(updates), OUTBOX_AFTER);
        if (after == null) throw new ConflictException();
        return after;
    }

    private Document index(Change<S, E> change) {
        Map<String, ?> fields = type.index.apply(change.before().id(), change.after());
        var document = new Document();
        fields.forEach(
                (name, value) ->
                        document.append(name, value instanceof Instant at ? Date.from(at) : value));
        return document;
    }

    private Document handled(Change<?, ?> change) {
        var entry = new Document("cause", change.cause().id().toString());
        Actor by = change.cause().by();
        if (by != null) {
            entry.append("by", by.id())
                    .append("role", by.role())
                    .append("places", by.places())
                    .append("at", Date.from(clock.instant()));
        }
        if (change.cause().fingerprint() != null) {
            entry.append("fingerprint", change.cause().fingerprint());
        }
        if (!change.published().isEmpty()) {
            entry.append("events", change.published().stream().map(UUID::toString).toList());
        }
        return entry;
    }

    private List<OutboxEvent> outbox(Change<S, E> change) {
        Instant now = clock.instant();
        String traceparent = trace.current();
        List<OutboxEvent> events = new ArrayList<>();
        for (int i = 0; i < change.leaving().size(); i++) {
            PublishedEvent leaving = change.leaving().get(i);
            events.add(
                    new OutboxEvent(
                            change.published().get(i),
                            leaving.type(),
                            change.before().sequence() + i + 1,
                            now,
                            traceparent,
                            change.cause().id().toString(),
                            codec.data(leaving.data())));
        }
        return events;
    }
}
