package org.livingwell.intake.arriving.introduction;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many wait, however long the list is: counted in the index, less whom a caller may not see.
 */
@Component
class WaitingCounts {

    /** Of those who keep somebody out; a place has a few. */
    private static final int SHUT = 500;

    /**
     * @param due something is to be done today, or was earlier
     * @param overdue was to be done earlier
     */
    record Counted(long waiting, long urgent, long due, long overdue) {}

    private final Aggregate<Introduction, Command, Event> introductions;
    private final Places places;
    private final IntakeAccess access;
    private final Clock clock;

    WaitingCounts(
            Aggregate<Introduction, Command, Event> introductions,
            Places places,
            IntakeAccess access,
            Clock clock) {
        this.introductions = introductions;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    Counted of(PlaceId place, Caller caller) {
        ZoneId zone = places.find(place).orElseThrow().zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Bson all = WaitingList.waitIn(place);
        List<Waiting> hidden = hidden(all, caller);
        return new Counted(
                introductions.count(all) - hidden.size(),
                introductions.count(and(all, lt("index.order", "1")))
                        - of(hidden, it -> it.told().urgent()),
                introductions.count(and(all, lte("index.due", today.toString())))
                        - of(hidden, it -> !it.due(zone).isAfter(today)),
                introductions.count(and(all, lt("index.due", today.toString())))
                        - of(hidden, it -> it.due(zone).isBefore(today)));
    }

    /** Whoever is not marked yet may be shut as well. */
    private List<Waiting> hidden(Bson all, Caller caller) {
        return introductions
                .list(and(all, ne("index.shut", false)), Sorts.ascending("index.due"), SHUT)
                .stream()
                .map(it -> (Waiting) it.state())
                .filter(it -> !access.relationship(it, caller).reaches())
                .toList();
    }

    private static long of(List<Waiting> hidden, Predicate<Waiting> which) {
        return hidden.stream().filter(which).count();
    }
}
