package org.livingwell.intake.arriving.insight;

import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Notes milestones; has no other effect. Whoever is welcomed was reached, at the latest then. */
@Component
@KafkaListener(
        id = "intake.insight",
        autoStartup = "false", // started once a generation
        topics = "intake.events.v1")
class InsightListener {

    @EventType("intake.IntroductionReceived.v1")
    record IntroductionReceived(By by) {}

    @EventType("intake.PersonWelcomed.v1")
    record PersonWelcomed() {}

    @EventType("intake.ContactAttempted.v1")
    record ContactAttempted(boolean reached) {}

    @EventType("intake.ConversationHeld.v1")
    record ConversationHeld() {}

    private final Milestones milestones;

    InsightListener(Milestones milestones) {
        this.milestones = milestones;
    }

    @KafkaHandler
    void on(IntroductionReceived received, EventContext context) {
        milestones.introduced(context.about(), context.place(), received.by(), context.time());
    }

    @KafkaHandler
    void on(PersonWelcomed welcomed, EventContext context) {
        milestones.reached(context.about(), context.time());
    }

    @KafkaHandler
    void on(ContactAttempted attempted, EventContext context) {
        if (attempted.reached()) milestones.reached(context.about(), context.time());
    }

    @KafkaHandler
    void on(ConversationHeld held, EventContext context) {
        milestones.heard(context.about(), context.time());
    }
}
