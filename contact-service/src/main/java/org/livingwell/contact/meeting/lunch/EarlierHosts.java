package org.livingwell.contact.meeting.lunch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.time.Rounds;
import org.springframework.stereotype.Component;

import java.util.List;

/** Gives hosts who were kept before it was noted when they are forgotten the day of that. */
@Component
class EarlierHosts {

    /** Whoever hosts something has a day on which that is forgotten. */
    private static final Bson EARLIER =
            and(gt(LunchWishes.HOSTS, ""), eq(LunchWishes.FORGETS, null));

    private static final int BATCH = 100;

    private final Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes;

    EarlierHosts(Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes, Rounds rounds) {
        this.wishes = wishes;
        rounds.every("earlier-hosts", this::round);
    }

    /** Also while an older instance still writes. */
    private boolean round() {
        List<String> ids = wishes.ids(EARLIER, Sorts.ascending(LunchWishes.HOSTS), BATCH);
        ids.forEach(wishes::reindex);
        return ids.size() == BATCH;
    }
}
