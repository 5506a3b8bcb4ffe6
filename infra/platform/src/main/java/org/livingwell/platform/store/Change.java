package org.livingwell.platform.store;

import org.bson.Document;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one command does to one document.
 *
 * @param published ids of the events that leave, in order; see {@link Ids#ofEvent}, so that a
 *     command tried again lets out the same ids
 */
record Change<S, E>(
        Loaded<S> before,
        Cause cause,
        S after,
        List<PublishedEvent> leaving,
        List<UUID> published) {

    static <S, E> Change<S, E> of(
            String service,
            Declaration<S, ?, E> type,
            Loaded<S> before,
            Cause cause,
            List<E> events) {
        S after = before.state();
        List<PublishedEvent> leaving = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (E event : events) {
            after = type.apply.apply(after, event);
            PublishedEvent published = type.publish.apply(event);
            if (published == null) continue;
            leaving.add(published);
            long sequence = before.sequence() + leaving.size();
            ids.add(Ids.ofEvent(service, type.collection, before.id(), sequence, cause.id()));
        }
        return new Change<>(before, cause, after, List.copyOf(leaving), List.copyOf(ids));
    }

    /** As the store has it once this is written, as far as a decision asks. */
    Loaded<S> loaded() {
        var entry = new Document("cause", cause.id().toString());
        if (cause.fingerprint() != null) entry.append("fingerprint", cause.fingerprint());
        entry.append("events", published.stream().map(UUID::toString).toList());
        List<Document> handled = new ArrayList<>(before.handled());
        handled.add(entry);
        return new Loaded<>(before.id(), after, version(), sequence(), List.copyOf(handled));
    }

    long version() {
        return before.version() + 1;
    }

    long sequence() {
        return before.sequence() + leaving.size();
    }
}
