package org.livingwell.platform.erasure;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Declaration;

import java.util.Objects;
import java.util.UUID;

/**
 * That this context has erased somebody: ids and a count, so that whoever asked hears of it however
 * often the process dies.
 */
record Erasure(@Nullable PlaceId place, @Nullable UUID request, long documents) {

    /** What was done, about the person; asked for and true alike. */
    record Completed(PlaceId place, UUID request, long documents) {}

    record ErasureCompleted(UUID request, long documents) {}

    static Declaration<Erasure, Completed, Completed> declaration() {
        return Declaration.<Erasure, Completed, Completed>aggregate(
                        "erased_people",
                        new Erasure(null, null, 0),
                        (_, completed, _) -> agree(completed),
                        (_, it) -> new Erasure(it.place(), it.request(), it.documents()))
                .about((id, it) -> About.of(PersonId.of(id), Objects.requireNonNull(it.place())))
                .clear()
                .copied()
                .announce(it -> new ErasureCompleted(it.request(), it.documents()));
    }
}
