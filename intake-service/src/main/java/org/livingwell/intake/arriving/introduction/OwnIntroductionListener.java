package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * The safety net under a welcome, a match and its taking back: had this process died, what follows
 * is done here.
 */
@Component
@KafkaListener(id = "intake.intake", topics = "intake.events.v1")
class OwnIntroductionListener {

    @EventType("intake.IntroductionWelcomed.v1")
    record IntroductionWelcomed() {}

    @EventType("intake.IntroductionMatched.v1")
    record IntroductionMatched() {}

    @EventType("intake.MatchTakenBack.v1")
    record MatchTakenBack() {}

    private final Welcoming welcoming;
    private final Matching matching;

    OwnIntroductionListener(Welcoming welcoming, Matching matching) {
        this.welcoming = welcoming;
        this.matching = matching;
    }

    @KafkaHandler
    void on(IntroductionWelcomed welcomed, EventContext context) {
        welcoming.follow(introduction(context), context.cause());
    }

    @KafkaHandler
    void on(IntroductionMatched matched, EventContext context) {
        matching.follow(introduction(context), context.cause());
    }

    @KafkaHandler
    void on(MatchTakenBack back, EventContext context) {
        matching.giveBack(introduction(context), context.cause());
    }

    private static IntroductionId introduction(EventContext context) {
        return new IntroductionId(UUID.fromString(context.aggregate()));
    }
}
