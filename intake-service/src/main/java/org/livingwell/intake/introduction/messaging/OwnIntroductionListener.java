package org.livingwell.intake.introduction.messaging;

import org.livingwell.intake.introduction.application.Welcoming;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The safety net under a welcome: had this process died in between, the person is made here. */
@Component
@KafkaListener(id = "intake.intake", topics = "intake.events.v1")
class OwnIntroductionListener {

    @EventType("intake.IntroductionWelcomed.v1")
    record IntroductionWelcomed() {}

    private final Welcoming welcoming;

    OwnIntroductionListener(Welcoming welcoming) {
        this.welcoming = welcoming;
    }

    @KafkaHandler
    void on(IntroductionWelcomed welcomed, EventContext context) {
        welcoming.follow(new IntroductionId(UUID.fromString(context.aggregate())), context.cause());
    }
}
