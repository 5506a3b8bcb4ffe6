package org.livingwell.contact.reaching.need;

import org.livingwell.contact.ContactAccess;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.people.PersonRef;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Hears what this group had not heard yet when needs came to be asked for beside the rules, whose
 * group may have been further on. What both hear is asked for once. It goes with the release after
 * the first that has it, once the group has no lag.
 */
@Component
@KafkaListener(id = "contact.communication-needs", topics = "intake.events.v1")
class NeedListener {

    @EventType({
        "intake.IntroductionReceived.v1",
        "intake.SafeWaysSaid.v1",
        "intake.PersonWelcomed.v1",
        "intake.PersonDetailsChanged.v1",
        "intake.PersonDiedTakenBack.v1"
    })
    record NeedsSaid() {}

    @EventType("intake.PersonMoved.v1")
    record PersonMoved(String to) {}

    @EventType("intake.MatchTakenBack.v1")
    record MatchTakenBack(UUID from, UUID to) {}

    private final NeedsFromIntake needs;
    private final ContactAccess access;

    NeedListener(NeedsFromIntake needs, ContactAccess access) {
        this.needs = needs;
        this.access = access;
    }

    @KafkaHandler
    void on(NeedsSaid said, EventContext context) {
        want(context.about(), now(context.about(), context), context);
    }

    @KafkaHandler
    void on(PersonMoved moved, EventContext context) {
        want(context.about(), new PlaceId(moved.to()), context);
    }

    @KafkaHandler
    void on(MatchTakenBack back, EventContext context) {
        want(new PersonId(back.to()), context.place(), context);
        var from = new PersonId(back.from());
        want(from, now(from, context), context);
    }

    private PlaceId now(PersonId person, EventContext context) {
        return access.known(person).map(PersonRef::place).orElse(context.place());
    }

    private void want(PersonId person, PlaceId place, EventContext context) {
        try {
            needs.want(person, place, context.cause());
        } catch (GoneException erased) {
            // nobody who needs anything any more
        }
    }
}
