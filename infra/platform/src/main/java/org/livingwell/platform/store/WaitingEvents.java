package org.livingwell.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.livingwell.platform.observe.EventMetrics;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** Tells how many documents hold unpublished events, and since when the oldest does. */
record WaitingEvents(MongoCollection<Document> collection, Clock clock)
        implements EventMetrics.Outboxes {

    private static final Date EVER = new Date(0);

    @Override
    public double documents() {
        return collection.countDocuments(Filters.gt("waiting", EVER));
    }

    @Override
    public double oldestSeconds() {
        Document oldest =
                collection
                        .find(Filters.gt("waiting", EVER))
                        .sort(Sorts.ascending("waiting"))
                        .projection(Projections.include("waiting"))
                        .first();
        return oldest == null
                ? 0
                : Duration.between(oldest.getDate("waiting").toInstant(), clock.instant())
                                .toMillis()
                        / 1000.0;
    }
}
