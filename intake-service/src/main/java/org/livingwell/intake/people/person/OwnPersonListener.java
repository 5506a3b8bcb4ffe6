package org.livingwell.intake.people.person;

import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** The safety net under a death: had this process died in between, the logins end here. */
@Component
@KafkaListener(id = "intake.deaths", topics = "intake.events.v1")
class OwnPersonListener {

    @EventType("intake.PersonDied.v1")
    record PersonDied() {}

    private final Deaths deaths;

    OwnPersonListener(Deaths deaths) {
        this.deaths = deaths;
    }

    @KafkaHandler
    void on(PersonDied died, EventContext context) {
        deaths.follow(context.about(), context.cause());
    }
}
