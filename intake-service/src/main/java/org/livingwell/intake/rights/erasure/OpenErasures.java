package org.livingwell.intake.rights.erasure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.List;

/** What an officer has to see to in a place, or what is held there. */
@Component
public class OpenErasures {

    private static final int MOST = 100;

    private final Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures;

    OpenErasures(Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures) {
        this.erasures = erasures;
    }

    /** What is still to be decided or on its way, earliest due first. */
    public List<Erasure> in(PlaceId place) {
        return list(place, "index.open", "index.by");
    }

    /** Records on hold, longest held first. */
    List<Erasure> held(PlaceId place) {
        return list(place, "index.held", "index.since");
    }

    private List<Erasure> list(PlaceId place, String which, String order) {
        var all = and(eq("place", place.value()), eq(which, "yes"));
        return erasures.list(all, Sorts.ascending(order), MOST).stream().map(Kept::state).toList();
    }
}
