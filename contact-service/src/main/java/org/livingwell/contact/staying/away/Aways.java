package org.livingwell.contact.staying.away;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.contact.staying.away.domain.Away;
import org.livingwell.contact.staying.away.domain.Away.Covered;
import org.livingwell.contact.staying.away.domain.Away.Here;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How it is kept who is away, one a worker under their id, found by who covers. */
@Configuration
class Aways {

    static final String COVER = "index.cover";

    @Bean
    Aggregate<Away, Away.Command, Away.Event> awayAggregate(Aggregates all) {
        return all.open(
                aggregate("aways", new Here(), Away::decide, Away::apply)
                        .indexed(COVER)
                        .index(
                                it ->
                                        it instanceof Covered covered
                                                ? Map.of("cover", covered.cover().toString())
                                                : Map.of())
                        .copied() // about the team
                        .announce(_ -> null));
    }
}
