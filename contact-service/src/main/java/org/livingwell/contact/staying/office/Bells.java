package org.livingwell.contact.staying.office;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.contact.staying.office.domain.Bell;
import org.livingwell.contact.staying.office.domain.Bell.Kept;
import org.livingwell.contact.staying.office.domain.Bell.None;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How bells are kept: one document a place, found by when it rings; nothing is announced. */
@Configuration
class Bells {

    @Bean
    Aggregate<Bell, Bell.Command, Bell.Event> bellAggregate(Aggregates all) {
        return all.open(
                aggregate("bells", new None(), Bell::decide, Bell::apply)
                        .copied() // ids and dates for the team, about nobody
                        .index(Bells::index)
                        .indexed("index.due"));
    }

    private static Map<String, ?> index(Bell bell) {
        return switch (bell) {
            case None _ -> Map.of();
            case Kept kept ->
                    kept.due().<Map<String, ?>>map(it -> Map.of("due", it)).orElseGet(Map::of);
        };
    }
}
