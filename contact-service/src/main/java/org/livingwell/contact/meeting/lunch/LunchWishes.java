package org.livingwell.contact.meeting.lunch;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.lunch.domain.Hosting;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Event;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.None;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How it is kept who wants to hear of lunches and who hosts them: one a person. */
@Configuration
class LunchWishes {

    static final String WANTS = "index.wants";
    static final String LUNCHES = "index.lunches";
    static final String HOSTS = "index.hosts";

    static final String FORGETS = "index.forgets";

    record LunchesNotWanted() {}

    @Bean
    Aggregate<LunchWish, LunchWish.Command, Event> lunchWishAggregate(
            Aggregates all, Unwanted unwanted) {
        return all.open(
                aggregate("lunch_wishes", new None(), LunchWish::decide, LunchWish::apply)
                        .indexed("place", WANTS, "_id")
                        .indexed(LUNCHES, "_id")
                        .indexed(HOSTS, "_id")
                        .indexed(FORGETS, HOSTS)
                        .index(LunchWishes::index)
                        .copied(
                                Shown.of(Said.class, "wants", "hosts"),
                                Shown.of(Hosting.class, "startsAt", "agreed"))
                        .follows(LunchesNotWanted.class, unwanted)
                        .announce(LunchWishes::published));
    }

    private static Map<String, ?> index(LunchWish wish) {
        if (!(wish instanceof Said it)) return Map.of();
        Map<String, Object> index = new HashMap<>();
        index.put("wants", it.wants());
        index.put(
                "lunches",
                it.told().stream().map(told -> told.lunch().toString()).distinct().toList());
        index.put("hosts", it.hosting().stream().map(host -> host.lunch().toString()).toList());
        Instant forgets = it.forgets();
        if (forgets != null) index.put("forgets", forgets);
        return index;
    }

    private static @Nullable Object published(Event event) {
        return switch (event) {
            case Event.WishSaid(_, _, var wants) -> wants ? null : new LunchesNotWanted();
            case Event.ToBeTold _, Event.WasTold _, Event.HostsNow _ -> null;
        };
    }
}
