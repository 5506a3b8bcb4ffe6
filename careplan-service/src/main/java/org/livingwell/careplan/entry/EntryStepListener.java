package org.livingwell.careplan.entry;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Command.HearOfReview;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Some help was looked at together, so that it is looked at again. */
@Component
@KafkaListener(id = "careplan.entries", topics = "contact.events.v1")
class EntryStepListener {

    @EventType("contact.StepFinished.v1")
    record StepFinished(UUID step) {}

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;
    private final CarePlanAccess access;

    EntryStepListener(Aggregate<Entry, Entry.Command, Entry.Event> entries, CarePlanAccess access) {
        this.entries = entries;
        this.access = access;
    }

    @KafkaHandler
    void on(StepFinished finished, EventContext context) {
        var person = context.about();
        entries.about(person).stream()
                .filter(it -> it.state() instanceof Standing has && isOf(finished, has))
                .forEach(it -> lookedAt(it.id(), context));
    }

    private static boolean isOf(StepFinished finished, Standing entry) {
        return Entries.review(entry.written().id()).equals(finished.step());
    }

    private void lookedAt(String entry, EventContext context) {
        try {
            var heard = new HearOfReview(access.today(), context.time());
            entries.of(entry).handle(heard, context.cause());
        } catch (GoneException erased) {
            // nothing of it is left to look at
        }
    }
}
