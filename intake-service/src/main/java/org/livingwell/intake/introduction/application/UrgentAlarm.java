package org.livingwell.intake.introduction.application;

import org.livingwell.intake.introduction.application.DutyAlert.Alert;
import org.livingwell.intake.introduction.domain.Alarm;
import org.livingwell.intake.introduction.domain.Introduction;
import org.livingwell.intake.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.introduction.domain.IntroductionCommand.Ring;
import org.livingwell.intake.introduction.domain.IntroductionEvent;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.intake.introduction.domain.Reference;
import org.livingwell.intake.place.application.Places;
import org.livingwell.intake.place.domain.DutyContact;
import org.livingwell.intake.place.domain.Place;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Tells the place's duty contact of somebody urgent at once, and everybody it names when nobody
 * opens the introduction; at least once, because telling twice harms nobody.
 */
@Component
class UrgentAlarm {

    private static final Logger log = LoggerFactory.getLogger(UrgentAlarm.class);

    private final AggregateStore<Introduction, IntroductionEvent> store;
    private final IntroductionCommands introductions;
    private final DutyAlert alert;
    private final Places places;
    private final String portal;

    UrgentAlarm(
            Timers timers,
            AggregateStore<Introduction, IntroductionEvent> store,
            IntroductionCommands introductions,
            DutyAlert alert,
            Places places,
            @Value("${PUBLIC_URL:http://localhost:8080}") String portal) {
        this.store = store;
        this.introductions = introductions;
        this.alert = alert;
        this.places = places;
        this.portal = portal;
        timers.watch("urgent", store, "index.alarm", this::ring);
    }

    private void ring(String id) {
        if (!(store.find(id).orElse(null) instanceof Waiting waiting)) return;
        Alarm alarm = waiting.alarm();
        if (alarm == null) return;
        var introduction = new IntroductionId(UUID.fromString(id));
        var what =
                new Alert(
                        Reference.of(introduction),
                        portal + "/waiting/" + introduction,
                        alarm.escalated());
        tell(contacts(waiting.told().place(), alarm), what);
        introductions.handle(
                introduction,
                new Ring(within(waiting.told().place())),
                Cause.of(Ids.derive("ring", id, alarm.due())));
    }

    /** Whoever can be told is; where nobody could be, the timer comes again at once. */
    private void tell(List<String> contacts, Alert what) {
        if (contacts.isEmpty()) log.warn("Somebody urgent waits and no duty contact is set");
        RuntimeException trouble = null;
        int told = 0;
        for (String contact : contacts) {
            try {
                alert.tell(contact, what);
                told++;
            } catch (RuntimeException failed) {
                log.warn("A duty contact was not told: {}", failed.getClass().getSimpleName());
                trouble = failed;
            }
        }
        if (told == 0 && trouble != null) throw trouble;
    }

    private Duration within(PlaceId place) {
        return Duration.ofMinutes(places.find(place).orElseThrow().urgentWithinMinutes());
    }

    private List<String> contacts(PlaceId place, Alarm alarm) {
        List<String> all =
                places.find(place).map(Place::dutyContact).stream()
                        .flatMap(DutyContact::ways)
                        .map(Words::value)
                        .toList();
        return alarm.escalated() ? all : all.stream().limit(1).toList();
    }
}
