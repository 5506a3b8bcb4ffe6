package org.livingwell.platform.readmodel;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which generation of a read model is read, which is being built, and which goes away.
 *
 * @param retired the one read before; kept a moment for whoever has not heard yet
 */
record Generation(
        int live, @Nullable Integer building, @Nullable Integer retired, @Nullable Instant since) {

    static Generation from(Document document) {
        Date since = document.getDate("since");
        return new Generation(
                document.getInteger("live"),
                document.getInteger("building"),
                document.getInteger("retired"),
                since == null ? null : since.toInstant());
    }

    /** The generations events are taken into. */
    Set<Integer> written() {
        return Stream.of(live, building == null ? live : building).collect(Collectors.toSet());
    }
}
