package org.livingwell.careplan.outcome;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Asking;
import org.livingwell.careplan.outcome.domain.Asking.Command.Begin;
import org.livingwell.careplan.outcome.domain.Asking.Command.Happen;
import org.livingwell.careplan.outcome.domain.Occasion;
import org.livingwell.careplan.outcome.domain.Presence;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what happened after which somebody is asked how the help was for them. */
@Component
@KafkaListener(
        id = "careplan.asking",
        topics = {"intake.events.v1", "referral.events.v1"})
class AskingListener {

    @EventType({"intake.PersonWelcomed.v1", "intake.PersonWelcomedBack.v1"})
    record Welcomed() {}

    @EventType("intake.PersonFarewelled.v1")
    record PersonFarewelled() {}

    @EventType("referral.PersonMet.v1")
    record PersonMet() {}

    private final Aggregate<Asking, Asking.Command, Asking.Event> askings;
    private final Whereabouts whereabouts;
    private final CarePlanAccess access;

    AskingListener(
            Aggregate<Asking, Asking.Command, Asking.Event> askings,
            Whereabouts whereabouts,
            CarePlanAccess access) {
        this.askings = askings;
        this.whereabouts = whereabouts;
        this.access = access;
    }

    @KafkaHandler
    void on(Welcomed welcomed, EventContext context) {
        var begin = new Begin(context.about(), context.place(), access.day(context.time()));
        askings.of(context.about()).handle(begin, context.cause());
    }

    /** Whoever is back by then is not asked about their leaving. */
    @KafkaHandler
    void on(PersonFarewelled farewelled, EventContext context) {
        var after = whereabouts.known(context.about());
        boolean said = after.filter(it -> it.sequence() >= context.sequence()).isPresent();
        happen(Occasion.FAREWELL, said ? whereabouts.of(after) : Presence.LEFT, context);
    }

    @KafkaHandler
    void on(PersonMet met, EventContext context) {
        var known = whereabouts.known(context.about());
        happen(Occasion.PARTNER_MET, whereabouts.of(known), context);
    }

    private void happen(Occasion occasion, Presence presence, EventContext context) {
        var place =
                whereabouts.known(context.about()).map(PersonRef::place).orElse(context.place());
        askings.of(context.about())
                .handle(
                        new Happen(
                                context.about(),
                                place,
                                occasion,
                                access.day(context.time()),
                                presence,
                                access.today()),
                        context.cause());
    }
}
