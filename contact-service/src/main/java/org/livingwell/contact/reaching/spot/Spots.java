package org.livingwell.contact.reaching.spot;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.contact.reaching.spot.domain.Spot;
import org.livingwell.contact.reaching.spot.domain.Spot.None;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How it is kept what was said of spots, one document a person and spot. */
@Configuration
class Spots {

    @Bean
    Aggregate<Spot, Spot.Command, Spot.Event> spotAggregate(Aggregates all) {
        return all.open(
                aggregate("spots", new None(), Spot::decide, Spot::apply)
                        .copied() // which spots they have, community's copy says
                        .announce(_ -> null));
    }
}
