package org.livingwell.intake.arriving.introduction;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.arriving.introduction.domain.WaitingOrder;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads introductions: one, the one a reference stands for, or the waiting list of a place. */
@Component
public class IntroductionQueries {

    /** Rows of one page. */
    public static final int PAGE = 25;

    private final AggregateStore<Introduction, IntroductionEvent> introductions;

    IntroductionQueries(AggregateStore<Introduction, IntroductionEvent> introductions) {
        this.introductions = introductions;
    }

    public Optional<Introduction> find(IntroductionId id) {
        return introductions.find(id);
    }

    /** Empty as well where two share a reference: nothing is told about the wrong one. */
    public Optional<Introduction> find(Reference reference) {
        var found =
                introductions.list(
                        eq("index.reference", reference.value()),
                        Sorts.ascending("index.reference"),
                        2);
        return found.size() == 1 ? Optional.of(found.getFirst().state()) : Optional.empty();
    }

    /** What somebody told on arriving; mostly one, more where they came again. */
    public List<Kept<Introduction>> of(PersonId person) {
        return introductions.list(eq("personId", person.toString()), Sorts.ascending("_id"), PAGE);
    }

    /** One more than a page where there is a next one; what may not be seen is not there at all. */
    public List<Kept<Introduction>> waiting(
            PlaceId place, @Nullable WaitingOrder after, Predicate<Said> seen) {
        List<Kept<Introduction>> found = new ArrayList<>();
        List<Kept<Introduction>> read = waiting(place, after);
        while (true) {
            read.stream().filter(it -> seen.test((Said) it.state())).forEach(found::add);
            if (found.size() > PAGE || read.size() <= PAGE) {
                return found.stream().limit(PAGE + 1).toList();
            }
            read = waiting(place, WaitingOrder.of((Waiting) read.getLast().state()));
        }
    }

    private List<Kept<Introduction>> waiting(PlaceId place, @Nullable WaitingOrder after) {
        List<Bson> filter = new ArrayList<>();
        filter.add(eq("place", place.value()));
        filter.add(eq("index.state", "waiting"));
        if (after != null) filter.add(gt("index.order", after.value()));
        return introductions.list(and(filter), Sorts.ascending("index.order"), PAGE + 1);
    }
}
