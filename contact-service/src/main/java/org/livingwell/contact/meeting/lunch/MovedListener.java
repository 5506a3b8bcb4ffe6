package org.livingwell.contact.meeting.lunch;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Say;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Whoever wants to hear of lunches hears of those where they moved to. */
@Component
@KafkaListener(id = "contact.lunch-wishes", topics = "intake.events.v1")
class MovedListener {

    @EventType("intake.PersonMoved.v1")
    record PersonMoved(PlaceId to) {}

    private final Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes;
    private final ContactAccess access;

    MovedListener(
            Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes, ContactAccess access) {
        this.wishes = wishes;
        this.access = access;
    }

    @KafkaHandler
    void on(PersonMoved moved, EventContext context) {
        var person = context.about();
        var place = now(moved, context);
        wishes.of(person)
                .handle(
                        it -> new Say(person, place, it instanceof Said said && said.wants()),
                        context.cause());
    }

    /** However late it is heard that they moved: they may have moved on since. */
    private PlaceId now(PersonMoved moved, EventContext context) {
        return access.known(context.about())
                .filter(it -> it.sequence() >= context.sequence())
                .map(PersonRef::place)
                .orElse(moved.to());
    }
}
