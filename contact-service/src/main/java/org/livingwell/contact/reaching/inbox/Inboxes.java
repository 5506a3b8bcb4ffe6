package org.livingwell.contact.reaching.inbox;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.contact.reaching.inbox.domain.Inbox;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How it is kept how far a provider's list is read: one document, which no place has alone. */
@Configuration
class Inboxes {

    @Bean
    Aggregate<Inbox, Inbox.Command, Inbox.Event> inboxAggregate(Aggregates all) {
        return all.open(
                aggregate("inboxes", new Inbox.None(), Inbox::decide, Inbox::apply)
                        .about((_, _) -> About.of(null, new PlaceId("everywhere")))
                        .copied() // a provider's ids, about nobody
                        .index(Inboxes::index)
                        .indexed("index.due"));
    }

    private static Map<String, ?> index(Inbox inbox) {
        return inbox instanceof Inbox.Open(_, var next) ? Map.of("due", next.due()) : Map.of();
    }
}
