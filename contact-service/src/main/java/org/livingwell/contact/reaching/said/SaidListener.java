package org.livingwell.contact.reaching.said;

import org.livingwell.contact.ContactAccess;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.erasure.Moves;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.people.PersonRef;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Wants to know what somebody said to intake, from the day they are introduced. */
@Component
@KafkaListener(id = "contact.rules", topics = "intake.events.v1")
class SaidListener implements Moves {

    /** Something new may be known of all of it. */
    @EventType({
        "intake.IntroductionReceived.v1",
        "intake.SafeWaysSaid.v1",
        "intake.PersonWelcomed.v1",
        "intake.PersonDiedTakenBack.v1"
    })
    record Said() {}

    /** Nothing new of how they may be reached, which an event of its own says. */
    @EventType("intake.PersonDetailsChanged.v1")
    record DetailsSaid() {}

    @EventType("intake.PersonMoved.v1")
    record PersonMoved(String to) {}

    @EventType("intake.MatchTakenBack.v1")
    record MatchTakenBack(UUID from, UUID to) {}

    private final List<BeginsAtIntake> kept;
    private final ContactAccess access;

    SaidListener(List<BeginsAtIntake> kept, ContactAccess access) {
        this.kept = List.copyOf(kept);
        this.access = access;
    }

    @KafkaHandler
    void on(Said said, EventContext context) {
        want(kept, context.about(), now(context.about(), context), context);
    }

    @KafkaHandler
    void on(DetailsSaid said, EventContext context) {
        var ofDetails = kept.stream().filter(BeginsAtIntake::isOfDetails).toList();
        want(ofDetails, context.about(), now(context.about(), context), context);
    }

    @KafkaHandler
    void on(PersonMoved moved, EventContext context) {
        want(kept, context.about(), new PlaceId(moved.to()), context);
    }

    /** It was not them: what holds for either is to be asked for again. */
    @KafkaHandler
    void on(MatchTakenBack back, EventContext context) {
        want(kept, new PersonId(back.to()), context.place(), context);
        var from = new PersonId(back.from());
        want(kept, from, now(from, context), context);
    }

    /** Intake has joined both for whom they are, and keeps the stricter. */
    @Override
    public void move(Move move) {
        kept.forEach(it -> it.want(move.to(), move.place(), move.cause()));
        try {
            kept.forEach(it -> it.drop(move.from(), move.place(), move.cause()));
        } catch (GoneException already) {
            // what was held under that id went with its key
        }
    }

    /** Where they are now, however late an event is heard. */
    private PlaceId now(PersonId person, EventContext context) {
        return access.known(person).map(PersonRef::place).orElse(context.place());
    }

    private static void want(
            List<BeginsAtIntake> kept, PersonId person, PlaceId place, EventContext context) {
        try {
            kept.forEach(it -> it.want(person, place, context.cause()));
        } catch (GoneException erased) {
            // of somebody whose key went, nothing is kept
        }
    }
}
