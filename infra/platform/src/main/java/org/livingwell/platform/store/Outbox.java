package org.livingwell.platform.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.events.EventHeaders;

import java.util.List;

/**
 * The events one document still holds, oldest first, and what their headers need.
 *
 * @param subject {@code <aggregate>/<id>}
 */
record Outbox(
        String collection,
        String id,
        String subject,
        @Nullable String person,
        String place,
        List<OutboxEvent> events) {

    static Outbox of(Declaration<?, ?, ?> type, Document document) {
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

    /** Kafka's key: the person, or the aggregate where there is none. */
    String key() {
        return person == null ? id : person;
    }

    EventHeaders headers(OutboxEvent event) {
        return new EventHeaders(
                event.id(),
                key(),
                event.type(),
                subject,
                event.sequence(),
                event.time(),
                person,
                place,
                event.causation(),
                event.trace());
    }

    String line() {
        return collection + "/" + id;
    }
}
