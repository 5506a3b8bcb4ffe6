package org.livingwell.platform.accesslog;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.List;

/**
 * Who read and who changed what a service keeps about somebody, latest first.
 *
 * @param service the context that was asked, such as {@code intake}
 */
public record Seen(String service, List<Sight> sights) {

    /**
     * @param name of who it was, where it is known
     * @param what a route template for a reading, the kind of record for a change
     * @param last the latest of {@code times} since {@code at}
     */
    public record Sight(
            Actor by,
            @Nullable Words name,
            String what,
            boolean changed,
            Instant at,
            Instant last,
            long times) {

        static Sight read(Document record, @Nullable Words name) {
            AccessRecord it = AccessRecord.from(record);
            return new Sight(
                    it.by(),
                    name,
                    it.what(),
                    false,
                    it.at(),
                    record.getDate("last").toInstant(),
                    record.getLong("count"));
        }
    }
}
