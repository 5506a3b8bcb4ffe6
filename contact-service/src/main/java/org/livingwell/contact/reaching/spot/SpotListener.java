package org.livingwell.contact.reaching.spot;

import org.livingwell.contact.reaching.spot.domain.SpotNews;
import org.livingwell.contact.reaching.spot.domain.SpotNews.What;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/**
 * Hears of takers' spots, in whichever order that comes. Several listen at once, so that whoever
 * comes last of a festival that is called off does not wait for all the others.
 */
@Component
@KafkaListener(id = "contact.spots", topics = "community.events.v1", concurrency = "3")
class SpotListener {

    @EventType("community.SessionCancelled.v1")
    record SessionCancelled(UUID spot, Instant startsAt) {}

    @EventType("community.SpotOffered.v1")
    record SpotOffered(UUID spot, Instant startsAt, Instant until) {}

    @EventType("community.SpotMoved.v1")
    record SpotMoved(UUID spot, Instant startsAt) {}

    @EventType("community.SpotCalledOff.v1")
    record SpotCalledOff(UUID spot) {}

    private final TellingOfSpots telling;

    SpotListener(TellingOfSpots telling) {
        this.telling = telling;
    }

    @KafkaHandler
    void on(SessionCancelled cancelled, EventContext context) {
        var at = context.time();
        var number = context.sequence();
        var news = new SpotNews(What.CANCELLED, cancelled.startsAt(), null, at, number);
        telling.hear(cancelled.spot(), news, context);
    }

    @KafkaHandler
    void on(SpotOffered offered, EventContext context) {
        var at = context.time();
        var number = context.sequence();
        var news = new SpotNews(What.OFFERED, offered.startsAt(), offered.until(), at, number);
        telling.hear(offered.spot(), news, context);
    }

    @KafkaHandler
    void on(SpotMoved moved, EventContext context) {
        var at = context.time();
        var news = new SpotNews(What.MOVED, moved.startsAt(), null, at, context.sequence());
        telling.hear(moved.spot(), news, context);
    }

    @KafkaHandler
    void on(SpotCalledOff off, EventContext context) {
        var at = context.time();
        var news = new SpotNews(What.CALLED_OFF, null, null, at, context.sequence());
        telling.hear(off.spot(), news, context);
    }
}
