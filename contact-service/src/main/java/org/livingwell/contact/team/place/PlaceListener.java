package org.livingwell.contact.team.place;

import org.livingwell.contact.team.place.domain.PlaceSettings;
import org.livingwell.contact.team.place.domain.PlaceSettings.Command.Want;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Wants to know what a place decided, from the first that is heard of it. */
@Component
@KafkaListener(id = "contact.places", topics = "intake.events.v1")
class PlaceListener {

    @EventType("intake.PlaceSettingsChanged.v1")
    record PlaceSettingsChanged(PlaceId place, int revision) {}

    /** Whatever happens there. */
    @EventType(EventType.ANY)
    record Heard() {}

    private final Aggregate<PlaceSettings, PlaceSettings.Command, PlaceSettings.Event> settings;

    /** Once wanted is wanted until it is fetched, so that other events there cost nothing. */
    private final Set<PlaceId> wanted = ConcurrentHashMap.newKeySet();

    PlaceListener(Aggregate<PlaceSettings, PlaceSettings.Command, PlaceSettings.Event> settings) {
        this.settings = settings;
    }

    @KafkaHandler
    void on(PlaceSettingsChanged changed, EventContext context) {
        want(changed.place(), changed.revision(), context);
    }

    @KafkaHandler
    void on(Heard heard, EventContext context) {
        if (!wanted.contains(context.place())) want(context.place(), 1, context);
    }

    private void want(PlaceId place, int revision, EventContext context) {
        settings.of(place).handle(new Want(place, revision), context.cause());
        wanted.add(place);
    }
}
