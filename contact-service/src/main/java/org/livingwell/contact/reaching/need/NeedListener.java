package org.livingwell.contact.reaching.need;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.Drop;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.Want;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.erasure.Moves;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Wants to know what somebody needs to understand us, from the day they are introduced. */
@Component
@KafkaListener(id = "contact.communication-needs", topics = "intake.events.v1")
class NeedListener implements Moves {

    /** Something new may be known of it. */
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

    private final Aggregate<
                    CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
            needs;

    private final ContactAccess access;

    NeedListener(
            Aggregate<CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
                    needs,
            ContactAccess access) {
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

    /** It was not them: what either needs is to be asked for again. */
    @KafkaHandler
    void on(MatchTakenBack back, EventContext context) {
        want(new PersonId(back.to()), context.place(), context);
        var from = new PersonId(back.from());
        want(from, now(from, context), context);
    }

    /** Intake has joined both for whom they are. */
    @Override
    public void move(Move move) {
        needs.of(move.to()).handle(new Want(move.to(), move.place()), move.cause());
        try {
            needs.of(move.from()).handle(new Drop(move.from(), move.place()), move.cause());
        } catch (GoneException already) {
            // what was held under that id went with its key
        }
    }

    /** Where they are now, however late an event is heard. */
    private PlaceId now(PersonId person, EventContext context) {
        return access.known(person).map(PersonRef::place).orElse(context.place());
    }

    private void want(PersonId person, PlaceId place, EventContext context) {
        try {
            needs.of(person).handle(new Want(person, place), context.cause());
        } catch (GoneException erased) {
            // nobody who needs anything any more
        }
    }
}
