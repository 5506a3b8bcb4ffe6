package org.livingwell.intake.rights.erasure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.Erasure.None;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.List;

/** Reads erasures: one, what an officer has to see to, or what is held. */
@Component
public class ErasureQueries {

    private static final int MOST = 100;

    private final AggregateStore<Erasure, ErasureEvent> erasures;

    ErasureQueries(AggregateStore<Erasure, ErasureEvent> erasures) {
        this.erasures = erasures;
    }

    public Erasure find(ErasureId id) {
        return erasures.find(id).orElseGet(None::new);
    }

    /** What is still to be decided or on its way, earliest due first. */
    public List<Erasure> open(PlaceId place) {
        return list(place, "index.open", "index.by");
    }

    /** Records that must stay for now, longest held first. */
    public List<Erasure> held(PlaceId place) {
        return list(place, "index.held", "index.since");
    }

    private List<Erasure> list(PlaceId place, String which, String order) {
        return erasures
                .list(
                        and(eq("place", place.value()), eq(which, "yes")),
                        Sorts.ascending(order),
                        MOST)
                .stream()
                .map(Kept::state)
                .toList();
    }
}
