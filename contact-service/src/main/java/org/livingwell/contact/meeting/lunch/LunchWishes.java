package org.livingwell.contact.meeting.lunch;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.None;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How it is kept who wants to hear of lunches: one a person, found by their place. */
@Configuration
class LunchWishes {

    static final String WANTS = "index.wants";
    static final String LUNCHES = "index.lunches";

    @Bean
    Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> lunchWishAggregate(Aggregates all) {
        return all.open(
                aggregate("lunch_wishes", new None(), LunchWish::decide, LunchWish::apply)
                        .indexed("place", WANTS, "_id")
                        .indexed(LUNCHES, "_id")
                        .index(LunchWishes::index)
                        .copied(Shown.of(Said.class, "wants"))
                        .announce(_ -> null));
    }

    private static Map<String, ?> index(LunchWish wish) {
        return wish instanceof Said it
                ? Map.of(
                        "wants",
                        it.wants(),
                        "lunches",
                        it.told().stream().map(told -> told.lunch().toString()).distinct().toList())
                : Map.of();
    }
}
