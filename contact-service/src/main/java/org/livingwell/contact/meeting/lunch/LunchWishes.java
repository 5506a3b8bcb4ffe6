package org.livingwell.contact.meeting.lunch;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.contact.meeting.lunch.domain.Hosting;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.None;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How it is kept who wants to hear of lunches and who hosts them: one a person. */
@Configuration
class LunchWishes {

    static final String WANTS = "index.wants";
    static final String LUNCHES = "index.lunches";
    static final String HOSTS = "index.hosts";

    @Bean
    Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> lunchWishAggregate(Aggregates all) {
        return all.open(
                aggregate("lunch_wishes", new None(), LunchWish::decide, LunchWish::apply)
                        .indexed("place", WANTS, "_id")
                        .indexed(LUNCHES, "_id")
                        .indexed(HOSTS, "_id")
                        .index(LunchWishes::index)
                        .copied(
                                Shown.of(Said.class, "wants", "hosts"),
                                Shown.of(Hosting.class, "startsAt", "agreed"))
                        .announce(_ -> null));
    }

    private static Map<String, ?> index(LunchWish wish) {
        return wish instanceof Said it
                ? Map.of(
                        "wants",
                        it.wants(),
                        "lunches",
                        it.told().stream().map(told -> told.lunch().toString()).distinct().toList(),
                        "hosts",
                        it.hosting().stream().map(host -> host.lunch().toString()).toList())
                : Map.of();
    }
}
