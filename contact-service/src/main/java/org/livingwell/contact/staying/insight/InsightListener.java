package org.livingwell.contact.staying.insight;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.insight.domain.Fact;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Notes what is counted; has no other effect. */
@Component
@KafkaListener(
        id = "contact.insight",
        autoStartup = "false", // started once a generation
        topics = "contact.events.v1")
class InsightListener {

    @EventType("contact.CheckInDone.v1")
    record CheckInDone(@Nullable String outcome) {}

    @EventType("contact.MessageSent.v1")
    record MessageSent() {}

    @EventType("contact.MessageWithheld.v1")
    record MessageWithheld(String rule, @Nullable Instant next) {}

    @EventType("contact.DoorOpened.v1")
    record DoorOpened() {}

    @EventType("contact.NextStepMissing.v1")
    record NextStepMissing() {}

    @EventType("contact.LunchHeld.v1")
    record LunchHeld(UUID lunch, int count) {}

    /**
     * @param kinds none where it was published before they were counted
     */
    @EventType("contact.CommunicationNeedsRecorded.v1")
    record NeedsRecorded(@Nullable List<String> kinds) {}

    @EventType("contact.CommunicationNeedsMet.v1")
    record NeedsMet() {}

    /**
     * @param kinds none where it was published before they were counted
     */
    @EventType("contact.CommunicationNeedsNotMet.v1")
    record NeedsNotMet(@Nullable List<String> kinds) {}

    private final Facts facts;

    InsightListener(Facts facts) {
        this.facts = facts;
    }

    /** Who rang and was not answered reached nobody. */
    @KafkaHandler
    void on(CheckInDone done, EventContext context) {
        if (!"not-reached".equals(done.outcome())) facts.ofSomebody(Fact.REACHED, context);
    }

    @KafkaHandler
    void on(MessageSent sent, EventContext context) {
        facts.note(Fact.SENT, context);
    }

    /** What is kept back until another moment may still go. */
    @KafkaHandler
    void on(MessageWithheld withheld, EventContext context) {
        if (withheld.next() == null) facts.withheld(withheld.rule(), context);
    }

    @KafkaHandler
    void on(DoorOpened opened, EventContext context) {
        facts.ofSomebody(Fact.RETURNED, context);
    }

    @KafkaHandler
    void on(NextStepMissing missing, EventContext context) {
        facts.ofSomebody(Fact.WITHOUT_STEP, context);
    }

    @KafkaHandler
    void on(NeedsRecorded recorded, EventContext context) {
        facts.needs(Fact.NEED_KNOWN, kinds(recorded.kinds()), context);
    }

    @KafkaHandler
    void on(NeedsMet met, EventContext context) {
        facts.note(Fact.NEEDS_MET, context);
    }

    @KafkaHandler
    void on(NeedsNotMet missing, EventContext context) {
        facts.needs(Fact.NEED_MISSED, kinds(missing.kinds()), context);
    }

    private static List<String> kinds(@Nullable List<String> kinds) {
        return kinds == null ? List.of() : kinds;
    }

    @KafkaHandler
    void on(LunchHeld held, EventContext context) {
        facts.lunch(held.lunch(), held.count(), context);
    }
}
