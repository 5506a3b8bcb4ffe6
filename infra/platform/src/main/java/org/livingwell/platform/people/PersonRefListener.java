package org.livingwell.platform.people;

import org.bson.Document;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;

import java.util.UUID;

/** Keeps this service's {@link PersonRef}s by what intake says about people. */
@KafkaListener(id = "${spring.application.name}.people", topics = "intake.events.v1")
public class PersonRefListener {

    @EventType("intake.PersonWelcomed.v1")
    record PersonWelcomed(UUID leadWorker) {}

    private final PersonRefs people;

    public PersonRefListener(PersonRefs people) {
        this.people = people;
    }

    @KafkaHandler
    void on(PersonWelcomed welcomed, EventContext context) {
        var fields =
                new Document("place", context.place().value())
                        .append("state", "in-network")
                        .append("leadWorker", welcomed.leadWorker().toString());
        people.take(context.about(), context.sequence(), fields);
    }
}
