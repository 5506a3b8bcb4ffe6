package org.livingwell.platform.people;

import org.bson.Document;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps this service's {@link PersonRef}s by what intake says about people. */
@KafkaListener(id = "${spring.application.name}.people", topics = "intake.events.v1")
public class PersonRefListener {

    @EventType({"intake.PersonWelcomed.v1", "intake.PersonWelcomedBack.v1"})
    record Welcomed(UUID leadWorker) {}

    @EventType("intake.PersonPaused.v1")
    record PersonPaused() {}

    @EventType("intake.PersonFarewelled.v1")
    record PersonFarewelled() {}

    @EventType("intake.PersonDied.v1")
    record PersonDied() {}

    @EventType("intake.PersonDiedTakenBack.v1")
    record PersonDiedTakenBack(String state) {}

    @EventType("intake.PersonMoved.v1")
    record PersonMoved(String to, UUID leadWorker) {}

    @EventType("intake.LeadWorkerChanged.v1")
    record LeadWorkerChanged(UUID leadWorker) {}

    @EventType("intake.PersonAccessChanged.v1")
    record PersonAccessChanged(boolean restricted, List<UUID> openTo, List<UUID> kin) {}

    @EventType("intake.RecordOpened.v1")
    record RecordOpened(UUID worker, Instant until) {}

    @EventType("intake.RecordClosed.v1")
    record RecordClosed(UUID worker, Instant until) {}

    private final PersonRefs people;

    public PersonRefListener(PersonRefs people) {
        this.people = people;
    }

    @KafkaHandler
    void on(Welcomed welcomed, EventContext context) {
        lead(welcomed.leadWorker(), context);
        state("in-network", context);
        place(context.place().value(), context);
    }

    @KafkaHandler
    void on(PersonPaused paused, EventContext context) {
        state("paused", context);
    }

    @KafkaHandler
    void on(PersonFarewelled farewelled, EventContext context) {
        state("farewelled", context);
    }

    @KafkaHandler
    void on(PersonDied died, EventContext context) {
        state("died", context);
    }

    @KafkaHandler
    void on(PersonDiedTakenBack takenBack, EventContext context) {
        state(takenBack.state(), context);
    }

    /** Where they are comes first: whoever sees its sequence is to see the place it says. */
    @KafkaHandler
    void on(PersonMoved moved, EventContext context) {
        place(moved.to(), context);
        lead(moved.leadWorker(), context);
    }

    @KafkaHandler
    void on(LeadWorkerChanged changed, EventContext context) {
        lead(changed.leadWorker(), context);
    }

    @KafkaHandler
    void on(PersonAccessChanged changed, EventContext context) {
        var fields =
                new Document("restricted", changed.restricted())
                        .append("openTo", changed.openTo().stream().map(UUID::toString).toList())
                        .append("kin", changed.kin().stream().map(UUID::toString).toList());
        take("access", fields, context);
    }

    /** Its sequence counts openings, not the person's events: the latest end counts. */
    @KafkaHandler
    void on(RecordOpened opened, EventContext context) {
        people.open(context.about(), new WorkerId(opened.worker()), opened.until());
    }

    @KafkaHandler
    void on(RecordClosed closed, EventContext context) {
        people.close(context.about(), new WorkerId(closed.worker()), closed.until());
    }

    private void lead(UUID worker, EventContext context) {
        take("lead", new Document("leadWorker", worker.toString()), context);
    }

    private void state(String state, EventContext context) {
        take("state", new Document("state", state), context);
    }

    private void place(String place, EventContext context) {
        take("place", new Document("place", place), context);
    }

    private void take(String fact, Document fields, EventContext context) {
        people.take(context.about(), context.sequence(), fact, fields);
        people.settle(context.about(), context.type(), context.sequence());
    }
}
