package org.livingwell.intake.team.place;

import static org.livingwell.intake.team.place.domain.PlaceSettingsRules.decide;

import org.livingwell.intake.team.place.domain.PlaceSettings;
import org.livingwell.intake.team.place.domain.PlaceSettings.Kept;
import org.livingwell.intake.team.place.domain.PlaceSettingsCommand;
import org.livingwell.intake.team.place.domain.PlaceSettingsEvent;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Carries out what is asked of a place's settings. */
@Component
public class PlaceSettingsCommands {

    private final AggregateStore<PlaceSettings, PlaceSettingsEvent> settings;
    private final Clock clock;

    PlaceSettingsCommands(AggregateStore<PlaceSettings, PlaceSettingsEvent> settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public PlaceSettings handle(PlaceId place, PlaceSettingsCommand command, Cause cause) {
        return settings.handle(place, cause, it -> decide(it, command, clock.instant())).state();
    }

    public Optional<Kept> find(PlaceId place) {
        return settings.find(place).filter(Kept.class::isInstance).map(Kept.class::cast);
    }
}
