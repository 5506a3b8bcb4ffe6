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
            PlaceId place, @Nullable WaitingOrder after, Predicate<Waiting> seen) {
        return page(waitIn(place), after, seen);
    }

    /** The same of some of them. */
    List<Kept<Introduction>> page(Bson of, @Nullable WaitingOrder after, Predicate<Waiting> seen) {
        List<Kept<Introduction>> found = new ArrayList<>();
        List<Kept<Introduction>> read = read(of, after);
        while (true) {
            read.stream().filter(it -> seen.test((Waiting) it.state())).forEach(found::add);
            if (found.size() > PAGE || read.size() <= PAGE) {
                return found.stream().limit(PAGE + 1).toList();
            }
            read = read(of, WaitingOrder.of((Waiting) read.getLast().state()));
        }
    }

    static Bson waitIn(PlaceId place) {
        return and(eq("place", place.value()), eq("index.state", "waiting"));
    }

    private List<Kept<Introduction>> read(Bson of, @Nullable WaitingOrder after) {
        Bson filter = after == null ? of : and(of, gt("index.order", after.value()));
        return introductions.list(filter, Sorts.ascending("index.order"), PAGE + 1);
    }
}
