package org.livingwell.contact.team.place;

import org.livingwell.contact.team.place.domain.PlaceSettings;
import org.livingwell.contact.team.place.domain.PlaceSettings.Command;
import org.livingwell.contact.team.place.domain.PlaceSettings.Command.Hear;
import org.livingwell.contact.team.place.domain.PlaceSettings.Command.TryLater;
import org.livingwell.contact.team.place.domain.PlaceSettings.Kept;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches what a place decided, for ever; until then the last that is known holds. */
@Component
class SettingsDeadlines {

    private static final Logger log = LoggerFactory.getLogger(SettingsDeadlines.class);

    private final Aggregate<PlaceSettings, Command, PlaceSettings.Event> settings;
    private final IntakeSettings intake;
    private final Places places;

    SettingsDeadlines(
            Timers timers,
            Aggregate<PlaceSettings, Command, PlaceSettings.Event> settings,
            IntakeSettings intake,
            Places places) {
        this.settings = settings;
        this.intake = intake;
        this.places = places;
        timers.watch("place-settings", settings, "index.due", this::fetch);
    }

    private void fetch(String id) {
        if (!(settings.find(id).orElse(null) instanceof Kept it) || it.wanted() == null) return;
        var cause = Cause.of(Ids.derive("place-settings", id, it.wanted().due()));
        Command said = said(it.place());
        settings.of(id).handle(said, cause);
        if (said instanceof Hear) places.forget(it.place());
    }

    private Command said(PlaceId place) {
        try {
            return intake.of(place).<Command>map(Hear::new).orElseGet(TryLater::new);
        } catch (RuntimeException unavailable) {
            log.info(
                    "Place settings are not to be had: {}", unavailable.getClass().getSimpleName());
            return new TryLater();
        }
    }
}
