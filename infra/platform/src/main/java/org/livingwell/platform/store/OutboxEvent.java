package org.livingwell.platform.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * An event that waits in its aggregate's own document until Kafka has acknowledged it.
 *
 * @param sequence counts the aggregate's published events from 1, without gaps
 * @param trace W3C traceparent of the command, or null
 * @param data the published JSON
 */
record OutboxEvent(
        UUID id,
        String type,
        long sequence,
        Instant time,
        @Nullable String trace,
        String causation,
        String data) {

    Document toDocument() {
        var document =
                new Document("id", id.toString())
                        .append("type", type)
                        .append("sequence", sequence)
                        .append("time", Date.from(time))
                        .append("causation", causation)
                        .append("data", data);
        return trace == null ? document : document.append("trace", trace);
    }

    static OutboxEvent from(Document document) {
        return new OutboxEvent(
                UUID.fromString(document.getString("id")),
                document.getString("type"),
                document.getLong("sequence"),
                document.getDate("time").toInstant(),
                document.getString("trace"),
                document.getString("causation"),
                document.getString("data"));
    }
}
