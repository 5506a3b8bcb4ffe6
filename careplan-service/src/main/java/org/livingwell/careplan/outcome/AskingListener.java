package org.livingwell.careplan.outcome;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Asking;
import org.livingwell.careplan.outcome.domain.Asking.Command.Begin;
import org.livingwell.careplan.outcome.domain.Asking.Command.Happen;
import org.livingwell.careplan.outcome.domain.AskingRules;
import org.livingwell.careplan.outcome.domain.Occasion;
import org.livingwell.careplan.outcome.domain.Presence;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Hears what happened after which somebody is asked how the help was for them. */
@Component
@KafkaListener(
        id = "careplan.asking",
        topics = {"intake.events.v1", "referral.events.v1"})
class AskingListener {

    /** Whoever was taken for dead is with us as whoever comes back. */
    @EventType({
        "intake.PersonWelcomed.v1",
        "intake.PersonWelcomedBack.v1",
        "intake.PersonDiedTakenBack.v1"
    })
    record Welcomed() {}

    @EventType("intake.PersonFarewelled.v1")
    record PersonFarewelled() {}

    @EventType("referral.PersonMet.v1")
    record PersonMet() {}

    /** Whoever is not known here by then is looked at on the next day: others wait behind them. */
    private static final Duration WAITS = Duration.ofMinutes(10);

    private final Aggregate<Asking, Asking.Command, Asking.Event> askings;
    private final Whereabouts whereabouts;
    private final CarePlanAccess access;
    private final Clock clock;

    AskingListener(
            Aggregate<Asking, Asking.Command, Asking.Event> askings,
            Whereabouts whereabouts,
            CarePlanAccess access,
            Clock clock) {
        this.askings = askings;
        this.whereabouts = whereabouts;
        this.access = access;
        this.clock = clock;
    }

    @KafkaHandler
    void on(Welcomed welcomed, EventContext context) {
        var begin = new Begin(context.about(), context.place(), access.day(context.time()));
        askings.of(context.about()).handle(begin, context.cause());
    }

    /** Whoever is back by then is not asked about their leaving. */
    @KafkaHandler
    void on(PersonFarewelled farewelled, EventContext context) {
        var after =
                whereabouts
                        .known(context.about())
                        .filter(
                                it ->
                                        it.doubted()
                                                || it.erased()
                                                || it.sequence() >= context.sequence());
        happen(Occasion.FAREWELL, after, context);
    }

    @KafkaHandler
    void on(PersonMet met, EventContext context) {
        happen(Occasion.PARTNER_MET, whereabouts.known(context.about()), context);
    }

    /**
     * What is not known here is told in a moment; what stays in doubt is looked at later. Nothing
     * waits for whoever would not be asked wherever they are.
     */
    private void happen(Occasion occasion, Optional<PersonRef> known, EventContext context) {
        var it = happening(occasion, known, context);
        boolean early = known.isEmpty() && clock.instant().isBefore(context.time().plus(WAITS));
        askings.of(context.about())
                .handle(
                        asking -> {
                            if (early && AskingRules.mayAsk(asking, it)) {
                                throw new NotKnownYetException();
                            }
                            return it;
                        },
                        context.cause());
    }

    private Happen happening(Occasion occasion, Optional<PersonRef> known, EventContext context) {
        return new Happen(
                context.about(),
                known.map(PersonRef::place).orElse(context.place()),
                occasion,
                access.day(context.time()),
                known.map(whereabouts::of).orElse(Presence.UNKNOWN),
                access.today());
    }
}
