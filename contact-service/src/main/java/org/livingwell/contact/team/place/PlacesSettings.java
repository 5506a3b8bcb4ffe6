package org.livingwell.contact.team.place;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.contact.team.place.domain.PlaceSettings;
import org.livingwell.contact.team.place.domain.PlaceSettings.Kept;
import org.livingwell.contact.team.place.domain.PlaceSettings.None;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How what a place decided is kept: one document a place, read by its id; nothing is announced. */
@Configuration
class PlacesSettings {

    @Bean
    Aggregate<PlaceSettings, PlaceSettings.Command, PlaceSettings.Event> placeSettingsAggregate(
            Aggregates all) {
        return all.open(
                aggregate("place_settings", new None(), PlaceSettings::decide, PlaceSettings::apply)
                        .copied() // about nobody
                        .index(PlacesSettings::index)
                        .indexed("index.due"));
    }

    private static Map<String, ?> index(PlaceSettings settings) {
        return settings instanceof Kept it && it.wanted() != null
                ? Map.of("due", it.wanted().due())
                : Map.of();
    }
}
