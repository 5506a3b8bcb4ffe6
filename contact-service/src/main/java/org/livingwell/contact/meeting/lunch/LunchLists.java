package org.livingwell.contact.meeting.lunch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Known;
import org.livingwell.contact.meeting.lunch.domain.Occasion;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.livingwell.platform.web.Cursor;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lists of lunches, in the order in which they begin. */
@Component
class LunchLists {

    private static final int PAGE = 50;
    private static final int COMING = 100;

    /** What began longer ago than the longest lunch is over. */
    private static final Duration LONGEST = Duration.ofHours(10);

    /** What began longer ago than this is counted no more. */
    private static final Duration COUNTED_FOR = Duration.ofDays(7).plus(LONGEST);

    private final Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunches;
    private final Places places;
    private final Clock clock;

    LunchLists(
            Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunches,
            Places places,
            Clock clock) {
        this.lunches = lunches;
        this.places = places;
        this.clock = clock;
    }

    ComingView coming(@Nullable PlaceId place) {
        Instant now = clock.instant();
        Bson planned = eq(Lunches.STATE, "planned");
        Bson there = place == null ? planned : and(eq("place", place.value()), planned);
        List<Occasion> coming = new ArrayList<>();
        String after = now.minus(LONGEST).toString();
        List<Occasion> found;
        do {
            found = next(and(there, gt(Lunches.ORDER, after)));
            found.stream().filter(it -> it.endsAt().isAfter(now)).forEach(coming::add);
            if (!found.isEmpty()) after = Lunches.order(found.getLast());
        } while (found.size() == COMING && coming.size() <= COMING);
        var rows = coming.stream().limit(COMING).map(ComingView.Row::of).toList();
        return new ComingView(rows, coming.size() > COMING);
    }

    private List<Occasion> next(Bson wanted) {
        return lunches.list(wanted, Sorts.ascending(Lunches.ORDER), COMING).stream()
                .map(it -> known(it).occasion())
                .toList();
    }

    /** Also those that were, while their count may be put right. */
    LunchView.All ahead(PlaceId place, @Nullable Cursor cursor) {
        Instant now = clock.instant();
        Instant today = today(place);
        Bson from = gt(Lunches.ORDER, from(now.minus(COUNTED_FOR), cursor));
        var wanted = and(eq("place", place.value()), from);
        return page(wanted, Sorts.ascending(Lunches.ORDER), it -> it.isAtHand(today, now));
    }

    LunchView.All past(PlaceId place, @Nullable Cursor cursor) {
        Bson before = lt(Lunches.ORDER, from(today(place), cursor));
        return page(
                and(eq("place", place.value()), before),
                Sorts.descending(Lunches.ORDER),
                _ -> true);
    }

    private Instant today(PlaceId place) {
        return places.today(place).atStartOfDay(places.zone(place)).toInstant();
    }

    private static String from(Instant first, @Nullable Cursor cursor) {
        return cursor == null ? first.toString() : cursor.key();
    }

    private LunchView.All page(Bson wanted, Bson sort, Predicate<Known> shown) {
        var found = lunches.list(wanted, sort, PAGE + 1);
        var rows = found.stream().limit(PAGE).map(LunchLists::known).toList();
        Cursor next =
                found.size() > PAGE ? Cursor.after(Lunches.order(rows.getLast().occasion())) : null;
        return new LunchView.All(rows.stream().filter(shown).map(LunchView::of).toList(), next);
    }

    private static Known known(Kept<ListeningLunch> it) {
        return (Known) it.state();
    }
}
