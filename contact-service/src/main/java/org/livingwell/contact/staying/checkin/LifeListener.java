package org.livingwell.contact.staying.checkin;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Command.Drop;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Command.Join;
import org.livingwell.contact.staying.checkin.domain.News.OfACrisis;
import org.livingwell.contact.staying.checkin.domain.News.OfAJob;
import org.livingwell.contact.staying.checkin.domain.News.OfThem;
import org.livingwell.contact.staying.checkin.domain.News.OfWork;
import org.livingwell.contact.staying.checkin.domain.Presence.State;
import org.livingwell.contact.staying.checkin.domain.Spell;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.erasure.Moves;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Set;

/** What happens in somebody's life with us changes how often they are asked how they are. */
@Component
@KafkaListener(
        id = "contact.keep-in-touch",
        topics = {
            "intake.events.v1",
            "careplan.events.v1",
            "referral.events.v1",
            "community.events.v1"
        })
class LifeListener implements Moves {

    private static final Set<String> AT_WORK = Set.of("job", "work-taster");

    @EventType({"intake.PersonWelcomed.v1", "intake.PersonWelcomedBack.v1"})
    record Welcomed(WorkerId leadWorker) {}

    @EventType("intake.LeadWorkerChanged.v1")
    record LeadWorkerChanged(WorkerId leadWorker) {}

    @EventType("intake.PersonMoved.v1")
    record PersonMoved(PlaceId to, WorkerId leadWorker) {}

    @EventType("intake.PersonPaused.v1")
    record PersonPaused(@Nullable LocalDate until) {}

    @EventType("intake.PersonFarewelled.v1")
    record PersonFarewelled() {}

    @EventType("intake.PersonDied.v1")
    record PersonDied() {}

    @EventType("intake.PersonDiedTakenBack.v1")
    record PersonDiedTakenBack(String state) {}

    @EventType({"careplan.SafetyPlanActivated.v1", "referral.CrisisSupportStarted.v1"})
    record CrisisBegan() {}

    @EventType({"careplan.SafetyPlanStoodDown.v1", "referral.CrisisSupportEnded.v1"})
    record CrisisEnded() {}

    @EventType("community.OpportunityTaken.v1")
    record OpportunityTaken(String kind) {}

    /** It may begin on another day than it is said. */
    @EventType("careplan.WorkStarted.v1")
    record WorkStarted(LocalDate since) {}

    @EventType("careplan.WorkEnded.v1")
    record WorkEnded() {}

    private final KeepingInTouch keeping;
    private final Aggregate<KeepInTouch, KeepInTouch.Command, KeepInTouch.Event> all;
    private final Places places;

    LifeListener(
            KeepingInTouch keeping,
            Aggregate<KeepInTouch, KeepInTouch.Command, KeepInTouch.Event> all,
            Places places) {
        this.keeping = keeping;
        this.all = all;
        this.places = places;
    }

    @KafkaHandler
    void on(Welcomed welcomed, EventContext context) {
        hear(context.place(), welcomed.leadWorker(), State.IN_NETWORK, null, context);
    }

    @KafkaHandler
    void on(LeadWorkerChanged changed, EventContext context) {
        hear(null, changed.leadWorker(), null, null, context);
    }

    @KafkaHandler
    void on(PersonMoved moved, EventContext context) {
        hear(moved.to(), moved.leadWorker(), null, null, context);
    }

    @KafkaHandler
    void on(PersonPaused paused, EventContext context) {
        hear(null, null, State.PAUSED, paused.until(), context);
    }

    @KafkaHandler
    void on(PersonFarewelled farewelled, EventContext context) {
        hear(null, null, State.FAREWELLED, null, context);
    }

    @KafkaHandler
    void on(PersonDied died, EventContext context) {
        hear(null, null, State.DIED, null, context);
    }

    @KafkaHandler
    void on(PersonDiedTakenBack takenBack, EventContext context) {
        hear(null, null, state(takenBack.state()), null, context);
    }

    @KafkaHandler
    void on(CrisisBegan began, EventContext context) {
        crisis(true, context);
    }

    @KafkaHandler
    void on(CrisisEnded ended, EventContext context) {
        crisis(false, context);
    }

    @KafkaHandler
    void on(OpportunityTaken taken, EventContext context) {
        if (!AT_WORK.contains(taken.kind())) return;
        var news = new OfWork(context.subject(), day(context));
        keeping.hear(context.about(), context.place(), news, context.cause());
    }

    @KafkaHandler
    void on(WorkStarted started, EventContext context) {
        job(new Spell(started.since(), true, context.sequence()), context);
    }

    @KafkaHandler
    void on(WorkEnded ended, EventContext context) {
        job(new Spell(day(context), false, context.sequence()), context);
    }

    /** Whoever comes with an introduction has no check-ins yet; what was said of them holds. */
    @Override
    public void move(Move move) {
        try {
            if (!(all.find(move.from()).orElse(null) instanceof KeepInTouch.Kept it)) return;
            keeping.handle(move.to(), new Join(move.to(), move.place(), it.facts()), move.cause());
            all.of(move.from()).handle(new Drop(), move.cause());
        } catch (GoneException already) {
            // what was held under that id went with its key
        }
    }

    private void hear(
            @Nullable PlaceId place,
            @Nullable WorkerId lead,
            @Nullable State state,
            @Nullable LocalDate until,
            EventContext context) {
        var news = new OfThem(place, lead, state, day(context), until, context.sequence());
        keeping.hear(context.about(), context.place(), news, context.cause());
    }

    private void crisis(boolean goesOn, EventContext context) {
        var spell = new Spell(day(context), goesOn, context.sequence());
        var news = new OfACrisis(context.subject(), spell);
        keeping.hear(context.about(), context.place(), news, context.cause());
    }

    private void job(Spell spell, EventContext context) {
        var news = new OfAJob(context.subject(), spell);
        keeping.hear(context.about(), context.place(), news, context.cause());
    }

    private LocalDate day(EventContext context) {
        return places.day(context.place(), context.time());
    }

    private static State state(String code) {
        return switch (code) {
            case "paused" -> State.PAUSED;
            case "farewelled" -> State.FAREWELLED;
            default -> State.IN_NETWORK;
        };
    }
}
