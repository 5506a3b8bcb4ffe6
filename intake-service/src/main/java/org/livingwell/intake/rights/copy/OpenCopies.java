package org.livingwell.intake.rights.copy;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.List;

/** What is still to be decided, gathered or fetched in a place, earliest due first. */
@Component
public class OpenCopies {

    private static final int MOST = 100;

    private final Aggregate<Copy, Copy.Command, Copy.Event> copies;

    OpenCopies(Aggregate<Copy, Copy.Command, Copy.Event> copies) {
        this.copies = copies;
    }

    public List<Copy> in(PlaceId place) {
        var open = and(eq("place", place.value()), eq("index.open", "yes"));
        return copies.list(open, Sorts.ascending("index.by"), MOST).stream()
                .map(Kept::state)
                .toList();
    }
}
