package org.livingwell.careplan.entry;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.domain.Doing.HearOfReview;
import org.livingwell.careplan.entry.domain.Doing.HearOfStep;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Somebody said how a step ended: help that was looked at together is looked at again, and what was
 * seen to does not come back.
 */
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
        for (var it : entries.about(person)) {
            if (!(it.state() instanceof Standing entry)) continue;
            if (isReview(finished, entry)) {
                hear(it.id(), new HearOfReview(access.today(), context.time()), context);
            } else if (isAhead(finished, entry)) {
                hear(it.id(), new HearOfStep(finished.step()), context);
            }
        }
    }

    private static boolean isReview(StepFinished finished, Standing entry) {
        return ToldAnnounced.review(entry.written().id()).equals(finished.step());
    }

    private static boolean isAhead(StepFinished finished, Standing entry) {
        return entry.written()
                .content()
                .ahead()
                .anyMatch(ahead -> ahead.step().equals(finished.step()));
    }

    private void hear(String entry, Entry.Command command, EventContext context) {
        try {
            entries.of(entry).handle(command, context.cause());
        } catch (GoneException erased) {
            // nothing of it is left
        }
    }
}
