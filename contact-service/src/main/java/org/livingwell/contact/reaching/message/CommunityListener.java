package org.livingwell.contact.reaching.message;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Takers hear of their spots by an allowed way, each in time or not at all. */
@Component
@KafkaListener(id = "contact.spots", topics = "community.events.v1")
class CommunityListener {

    @EventType("community.SessionCancelled.v1")
    record SessionCancelled(UUID spot, Instant startsAt) {}

    @EventType("community.SpotOffered.v1")
    record SpotOffered(UUID spot, Instant startsAt, Instant until) {}

    @EventType("community.SpotMoved.v1")
    record SpotMoved(UUID spot, Instant startsAt) {}

    @EventType("community.SpotCalledOff.v1")
    record SpotCalledOff(UUID spot) {}

    private final Messages messages;

    CommunityListener(Messages messages) {
        this.messages = messages;
    }

    /** Whoever comes to a locked door was dropped, so that a human is told where it did not go. */
    @KafkaHandler
    void on(SessionCancelled cancelled, EventContext context) {
        messages.callOff(offer(cancelled.spot()), context.about(), context.cause());
        var cause = Ids.derive("session-cancelled", cancelled.spot(), cancelled.startsAt());
        want(
                cause,
                Template.SESSION_CANCELLED,
                cancelled.startsAt(),
                cancelled.startsAt(),
                true,
                context);
    }

    @KafkaHandler
    void on(SpotOffered offered, EventContext context) {
        want(
                offer(offered.spot()),
                Template.SPOT_OFFERED,
                offered.startsAt(),
                offered.until(),
                false,
                context);
    }

    @KafkaHandler
    void on(SpotMoved moved, EventContext context) {
        var cause = Ids.derive("spot-moved", moved.spot(), moved.startsAt());
        want(cause, Template.SESSION_CHANGED, moved.startsAt(), moved.startsAt(), true, context);
    }

    @KafkaHandler
    void on(SpotCalledOff off, EventContext context) {
        messages.callOff(offer(off.spot()), context.about(), context.cause());
    }

    private static UUID offer(UUID spot) {
        return Ids.derive("spot-offered", spot);
    }

    private void want(
            UUID cause,
            Template template,
            Instant startsAt,
            Instant uselessAfter,
            boolean matters,
            EventContext context) {
        var words = Map.of("when", startsAt.toString());
        var wish =
                new Wish(
                        cause,
                        context.about(),
                        template,
                        words,
                        context.time(),
                        context.time(),
                        uselessAfter,
                        matters);
        messages.want(wish, context.cause());
    }
}
