package org.livingwell.intake.team.place;

import org.livingwell.intake.team.place.domain.PlaceSettings;
import org.livingwell.intake.team.place.domain.PlaceSettings.Kept;
import org.livingwell.intake.team.place.domain.PlaceSettings.None;
import org.livingwell.intake.team.place.domain.PlaceSettingsEvent;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/** How a place's settings are kept: one document a place, read by its id. */
@Configuration
class PlaceSettingsStorage {

    @Bean
    AggregateStore<PlaceSettings, PlaceSettingsEvent> placeSettings(
            Aggregates stores, EventContract<PlaceSettingsEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<PlaceSettings, PlaceSettingsEvent> type() {
        return AggregateType.of(
                        "place_settings",
                        "place",
                        PlaceSettings.class,
                        new None(),
                        PlaceSettings::apply)
                .aliases(PlaceSettings.class, Map.of("none", None.class, "kept", Kept.class))
                .upcast(PlaceSettingsStorage::withoutTellingPhrases)
                .copied() // about nobody
                .about((id, _) -> About.of(null, new PlaceId(id)));
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
