package org.livingwell.intake.arriving.huddle;

import org.livingwell.intake.arriving.huddle.domain.HuddleId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The safety net under a decision: had this process died in between, it takes effect here. */
@Component
@KafkaListener(id = "intake.huddles", topics = "intake.events.v1")
class OwnHuddleListener {

    @EventType("intake.HuddleResolved.v1")
    record HuddleResolved(UUID resolve) {}

    private final TakingEffect effect;

    OwnHuddleListener(TakingEffect effect) {
        this.effect = effect;
    }

    @KafkaHandler
    void on(HuddleResolved resolved, EventContext context) {
        var huddle = new HuddleId(UUID.fromString(context.aggregate()));
        effect.follow(huddle, resolved.resolve(), context.cause());
    }
}
