package org.livingwell.intake.arriving.conversation;

import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * The safety net under a conversation together: whoever came forward is introduced, even had this
 * process died in between.
 */
@Component
@KafkaListener(id = "intake.conversations", topics = "intake.events.v1")
class OwnConversationListener {

    @EventType("intake.CompanionCameForward.v1")
    record CompanionCameForward(UUID companion) {}

    private final Introducing introducing;

    OwnConversationListener(Introducing introducing) {
        this.introducing = introducing;
    }

    @KafkaHandler
    void on(CompanionCameForward forward, EventContext context) {
        var conversation = new ConversationId(UUID.fromString(context.aggregate()));
        introducing.follow(conversation, forward.companion(), context.cause());
    }
}
