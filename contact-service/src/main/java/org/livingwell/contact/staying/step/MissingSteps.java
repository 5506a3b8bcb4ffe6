package org.livingwell.contact.staying.step;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.step.MissingView.Row;
import org.livingwell.contact.staying.step.domain.Standing;
import org.livingwell.contact.staying.step.domain.Standing.Known;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Cursor;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Who is in the network and has no next step; each is looked at again before they are shown. */
@Component
class MissingSteps {

    private static final int PAGE = 50;
    private static final String ORDER = "index.missing";

    private final Aggregate<Standing, Standing.Command, Standing.Event> standings;
    private final OpenSteps open;
    private final ContactAccess access;

    MissingSteps(
            Aggregate<Standing, Standing.Command, Standing.Event> standings,
            OpenSteps open,
            ContactAccess access) {
        this.standings = standings;
        this.open = open;
        this.access = access;
    }

    MissingView in(PlaceId place, @Nullable Cursor cursor, Caller caller) {
        List<Known> found = new ArrayList<>();
        String after = cursor == null ? "" : cursor.key();
        List<Known> read;
        do {
            read = read(place, after);
            var seen = open.missing(access.reached(read.stream().map(Known::person), caller));
            read.stream().filter(it -> seen.contains(it.person())).forEach(found::add);
            if (!read.isEmpty()) after = order(read.getLast());
        } while (found.size() <= PAGE && read.size() > PAGE);
        var rows = found.stream().limit(PAGE).toList();
        Cursor next = found.size() > PAGE ? Cursor.after(order(rows.getLast())) : null;
        return new MissingView(rows.stream().map(Row::of).toList(), next);
    }

    private List<Known> read(PlaceId place, String after) {
        return standings
                .list(
                        and(eq("place", place.value()), gt(ORDER, after)),
                        Sorts.ascending(ORDER),
                        PAGE + 1)
                .stream()
                .map(it -> (Known) it.state())
                .toList();
    }

    private static String order(Known it) {
        return it.missing() + "|" + it.person();
    }
}
