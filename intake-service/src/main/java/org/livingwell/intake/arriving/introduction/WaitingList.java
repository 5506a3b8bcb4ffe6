package org.livingwell.intake.arriving.introduction;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.WaitingOrder;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Who is waiting in a place, a page at a time: urgent first, then longest waiting. */
@Component
public class WaitingList {

    /** Rows of one page. */
    static final int PAGE = 25;

    private final Aggregate<Introduction, Command, Event> introductions;

    WaitingList(Aggregate<Introduction, Command, Event> introductions) {
        this.introductions = introductions;
    }

    /** One more than a page where there is a next one; what may not be seen is not there at all. */
    public List<Kept<Introduction>> page(
            PlaceId place, @Nullable WaitingOrder after, Predicate<Said> seen) {
        List<Kept<Introduction>> found = new ArrayList<>();
        List<Kept<Introduction>> read = read(place, after);
        while (true) {
            read.stream().filter(it -> seen.test((Said) it.state())).forEach(found::add);
            if (found.size() > PAGE || read.size() <= PAGE) {
                return found.stream().limit(PAGE + 1).toList();
            }
            read = read(place, WaitingOrder.of((Waiting) read.getLast().state()));
        }
    }

    private List<Kept<Introduction>> read(PlaceId place, @Nullable WaitingOrder after) {
        List<Bson> filter = new ArrayList<>();
        filter.add(eq("place", place.value()));
        filter.add(eq("index.state", "waiting"));
        if (after != null) filter.add(gt("index.order", after.value()));
        return introductions.list(and(filter), Sorts.ascending("index.order"), PAGE + 1);
    }
}
