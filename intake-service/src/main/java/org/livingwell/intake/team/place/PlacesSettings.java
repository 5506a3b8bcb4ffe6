package org.livingwell.intake.team.place;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.intake.team.place.domain.PlaceSettings;
import org.livingwell.intake.team.place.domain.PlaceSettings.None;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

/**
 * How a place's settings are kept: one document a place, read by its id. That something is decided
 * anew is announced; others fetch what.
 */
@Configuration
class PlacesSettings {

    record PlaceSettingsChanged(PlaceId place, int revision) {}

    @Bean
    Aggregate<PlaceSettings, PlaceSettings.Command, PlaceSettings.Event> placeSettingsAggregate(
            Aggregates all) {
        return all.open(
                aggregate("place_settings", new None(), PlaceSettings::decide, PlaceSettings::apply)
                        .subject("place")
                        .upcast(PlacesSettings::withoutTellingPhrases)
                        .copied() // about nobody
                        .about((id, _) -> About.of(null, new PlaceId(id)))
                        .announce(it -> new PlaceSettingsChanged(it.place(), it.revision())));
    }

    /** Version 1 knew no number to ring, no telling phrases and no children. */
    private static ObjectNode withoutTellingPhrases(ObjectNode state) {
        if (state.get("settings") instanceof ObjectNode settings) {
            settings.putArray("tellingPhrases");
            settings.put("childrenUnder", 18);
        }
        return state;
    }
}
