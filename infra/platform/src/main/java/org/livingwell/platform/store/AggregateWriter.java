package org.livingwell.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.ConflictException;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.events.EventSchemas;
import org.livingwell.platform.observe.TraceContext;
import org.livingwell.platform.people.PersonRefs;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes one aggregate type's documents, {@code _id, version, sequence, schema, state, outbox …}:
 * state and events in one write.
 */
final class AggregateWriter<S, E> {

    /** How many causes a document remembers. */
    private static final PushOptions LAST = new PushOptions().slice(-256);

    private static final FindOneAndUpdateOptions OUTBOX_AFTER =
            new FindOneAndUpdateOptions()
                    .returnDocument(ReturnDocument.AFTER)
                    .projection(Projections.include("personId", "place", "outbox"));

    private final MongoCollection<Document> collection;
    private final Declaration<S, ?, E> type;
    private final StateCodec<S> codec;
    private final Sealing sealing;
    private final PersonRefs people;
    private final EventSchemas schemas;
    private final Clock clock;
    private final TraceContext trace;

    AggregateWriter(
            MongoCollection<Document> collection,
            Declaration<S, ?, E> type,
            StateCodec<S> codec,
            Sealing sealing,
            PersonRefs people,
            EventSchemas schemas,
            Clock clock,
            TraceContext trace) {
        this.collection = collection;
        this.type = type;
        this.codec = codec;
        this.sealing = sealing;
        this.people = people;
        this.schemas = schemas;
        this.clock = clock;
        this.trace = trace;
    }

    /**
     * @return what the document now holds to be published
     * @throws ConflictException when another process changed it since it was loaded
     */
    Outbox write(Change<S, E> change) {
        List<OutboxEvent> events = outbox(change);
        var about = type.about.apply(change.before().id(), change.after());
        String text = codec.write(change.after());
        if (!change.before().exists()) mayBegin(about);
        Object state = sealing.seal(change.before().id(), about.person(), text);
        Document after =
                change.before().exists()
                        ? update(change, about, state, events)
                        : insert(change, about, state, events);
        return Outbox.of(type, after);
    }

    private Document insert(
            Change<S, E> change, About about, Object state, List<OutboxEvent> events) {
        var made =
                new Document("_id", change.before().id())
                        .append("version", 1L)
                        .append("sequence", change.sequence())
                        .append("schema", type.schema())
                        .append("place", about.place().value())
                        .append("index", index(change.before().id(), change.after()))
                        .append("state", state)
                        .append("outbox", events.stream().map(OutboxEvent::toDocument).toList())
                        .append("handled", List.of(handled(change)));
        if (about.person() != null) made.append("personId", about.person().toString());
        if (!events.isEmpty()) made.append("waiting", Date.from(clock.instant()));
        collection.insertOne(made);
        return made;
    }

    /** Nothing is begun anew for somebody erased here, though their key may still be there. */
    private void mayBegin(About about) {
        if (about.person() == null || type.clear) return;
        if (people.isErased(about.person())) throw new GoneException();
        if (type.mints) sealing.keys().make(about.person());
    }

    private Document update(
            Change<S, E> change, About about, Object state, List<OutboxEvent> events) {
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set("version", change.version()));
        updates.add(Updates.set("schema", type.schema()));
        updates.add(Updates.set("place", about.place().value()));
        Document index = index(change.before().id(), change.after());
        updates.add(Updates.set("index", index));
        updates.addAll(leasesOver(index));
        updates.add(Updates.set("state", state));
        updates.add(Updates.pushEach("handled", List.of(handled(change)), LAST));
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

    /** That an event was heard, though nothing followed from it; nothing else changes. */
    void remember(Loaded<S> it, Cause cause) {
        var heard = new Document("cause", cause.id().toString());
        var matched =
                collection
                        .updateOne(
                                and(eq("_id", it.id()), eq("version", it.version())),
                                Updates.pushEach("handled", List.of(heard), LAST))
                        .getMatchedCount();
        if (matched == 0) throw new ConflictException();
    }

    /** Where somebody changed it since, they made its index as well. */
    void reindex(Loaded<S> it) {
        collection.updateOne(
                and(eq("_id", it.id()), eq("version", it.version())),
                Updates.set("index", index(it.id(), it.state())));
    }

    /** Where the date has moved, whoever acts on it needs to hold it no longer. */
    private List<Bson> leasesOver(Document index) {
        Date now = Date.from(clock.instant());
        return type.timed.stream()
                .filter(it -> !(index.get(it) instanceof Date due) || due.after(now))
                .map(it -> Updates.unset(Leases.beside(it)))
                .toList();
    }

    private Document index(String id, S state) {
        Map<String, ?> fields = type.index.apply(id, state);
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

    private String promised(PublishedEvent leaving) {
        String data = codec.data(leaving.data());
        schemas.check(leaving.type(), data);
        return data;
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
                            promised(leaving)));
        }
        return events;
    }
}
