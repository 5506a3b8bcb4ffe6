package org.livingwell.contact.staying.checkin;

import org.livingwell.contact.staying.checkin.domain.Account;
import org.livingwell.contact.staying.checkin.domain.CheckIn;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.CallOff;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Drop;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Finish;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Miss;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Planned;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Whose;
import org.livingwell.contact.staying.checkin.domain.CheckInId;
import org.livingwell.contact.staying.step.domain.Outcome;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** A check-in whose step a worker finished is over, also where nobody said how it went. */
@Component
@KafkaListener(id = "contact.check-in-steps", topics = "contact.events.v1")
class StepOverListener {

    @EventType("contact.StepFinished.v1")
    record StepFinished(UUID step, Outcome outcome) {}

    private final Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> checkIns;
    private final Hands hands;
    private final Places places;

    StepOverListener(
            Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> checkIns,
            Hands hands,
            Places places) {
        this.checkIns = checkIns;
        this.hands = hands;
        this.places = places;
    }

    /** Most steps are no check-in's; one that is over already needs nothing. */
    @KafkaHandler
    void on(StepFinished finished, EventContext context) {
        var id = new CheckInId(finished.step());
        if (!(checkIns.find(id).orElse(null) instanceof Planned)) return;
        var whose = new Whose(id, context.about(), context.place());
        var over = over(finished.outcome(), whose, places.day(context.place(), context.time()));
        checkIns.of(whose.person(), id)
                .handle(it -> it instanceof Planned ? over : new Drop(whose), context.cause());
    }

    private CheckIn.Command over(Outcome outcome, Whose whose, LocalDate today) {
        var owner = hands.of(whose.person(), whose.id());
        return switch (outcome) {
            case DONE -> {
                var account = new Account(today, null, null, null, null, owner, null);
                yield new Finish(whose, account, null, today);
            }
            case NOT_REACHED -> new Miss(whose, null, null, owner, today);
            case NOT_NEEDED, DIED -> new CallOff(whose);
        };
    }
}
