package org.livingwell.platform.erasure;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.PublishedEvent;

import java.util.Objects;
import java.util.UUID;

/**
 * That this context has erased somebody: ids and a count, so that whoever asked hears of it however
 * often the process dies.
 */
record Erasure(@Nullable PlaceId place, @Nullable UUID request, long documents) {

    /** What leaves as {@code ErasureCompleted.v1}, about the person. */
    record Completed(PlaceId place, UUID request, long documents) {}

    record ErasureCompleted(UUID request, long documents) {}

    static AggregateType<Erasure, Completed> type() {
        return AggregateType.of(
                        "erased_people",
                        "erasure",
                        Erasure.class,
                        new Erasure(null, null, 0),
                        Erasure::apply)
                .about((id, it) -> About.of(PersonId.of(id), Objects.requireNonNull(it.place())))
                .clear()
                .copied()
                .publish(
                        it ->
                                new PublishedEvent(
                                        "ErasureCompleted.v1",
                                        new ErasureCompleted(it.request(), it.documents())));
    }

    private Erasure apply(Completed completed) {
        return new Erasure(completed.place(), completed.request(), completed.documents());
    }
}
