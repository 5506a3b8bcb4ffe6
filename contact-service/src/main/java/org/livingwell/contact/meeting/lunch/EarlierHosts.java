package org.livingwell.contact.meeting.lunch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.platform.events.Unavailability;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.time.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives hosts who were kept before it was noted when they are forgotten the day of that. */
@Component
class EarlierHosts {

    /** Whoever hosts something has a day on which that is forgotten. */
    private static final Bson EARLIER =
            and(gt(LunchWishes.HOSTS, ""), eq(LunchWishes.FORGETS, null));

    private static final int BATCH = 100;

    private static final Logger log = LoggerFactory.getLogger(EarlierHosts.class);

    private final Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes;
    private final Set<String> passed = new HashSet<>();

    EarlierHosts(Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes, Rounds rounds) {
        this.wishes = wishes;
        rounds.every("earlier-hosts", this::round);
    }

    /** Also while an older instance still writes. */
    private boolean round() {
        Bson left = and(EARLIER, nin("_id", passed));
        List<String> ids = wishes.ids(left, Sorts.ascending(LunchWishes.HOSTS), BATCH);
        long done = ids.stream().filter(this::reindex).count();
        return done == BATCH;
    }

    /** One that cannot be read stops none of the others; what passes is tried again. */
    private boolean reindex(String id) {
        try {
            wishes.reindex(id);
            return true;
        } catch (RuntimeException unreadable) {
            if (!Unavailability.is(unreadable)) {
                passed.add(id);
                log.warn("Passed over one: {}", unreadable.getClass().getSimpleName());
            }
            return false;
        }
    }
}
