package org.livingwell.intake.rights.erasure.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.Refusals;
import org.livingwell.intake.rights.erasure.domain.Erasure.Asked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Closing;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Ask;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Begin;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Chase;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.LiftHold;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.MoveAlong;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.MoveOn;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.PlaceHold;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Refuse;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Release;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.TakeBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.TakeReceipt;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.TryLater;
import org.livingwell.intake.rights.erasure.domain.Erasure.Done;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.AskedFor;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.BackTaken;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.HoldLifted;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.HoldPlaced;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.KeptBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.MovedAlong;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Released;
import org.livingwell.intake.rights.erasure.domain.Erasure.Known;
import org.livingwell.intake.rights.erasure.domain.Erasure.None;
import org.livingwell.intake.rights.erasure.domain.Erasure.NotAsked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Refused;
import org.livingwell.intake.rights.erasure.domain.Erasure.Started;
import org.livingwell.intake.rights.erasure.domain.Erasure.TakenBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Waiting;
import org.livingwell.platform.domain.Decision;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Decides what becomes of an erasure up to its start; the rest is {@link ErasureSteps}. */
public final class ErasureRules {

    /** How long a released erasure can still be taken back. */
    static final Duration WAIT = Duration.ofDays(14);

    private ErasureRules() {}

    public static Decision<Event> decide(Erasure erasure, Erasure.Command command, Instant now) {
        return switch (command) {
            case Ask ask -> ask(erasure, ask);
            case Release(var by) -> decide(erasure, by, it -> release(it, by, now));
            case Refuse(var by, var reason) ->
                    decide(
                            erasure,
                            by,
                            it -> agree(new KeptBack(it.asking(), reason, by.id(), now)));
            case TakeBack _ -> takeBack(erasure, now);
            case MoveAlong(var to) ->
                    erasure instanceof Known it && !it.place().equals(to)
                            ? agree(new MovedAlong(to))
                            : agree();
            case PlaceHold place -> hold(erasure, place);
            case LiftHold lift -> lift(erasure, lift, now);
            case Begin _ -> ErasureSteps.begin(erasure, now);
            case TakeReceipt(var context) -> ErasureSteps.receipt(erasure, context, now);
            case Chase _ -> ErasureSteps.chase(erasure, now);
            case MoveOn(var stage) -> ErasureSteps.moveOn(erasure, stage, now);
            case TryLater _ -> ErasureSteps.later(erasure, now);
        };
    }

    private static Decision<Event> ask(Erasure erasure, Ask ask) {
        return switch (erasure) {
            case None _, NotAsked _, Refused _, TakenBack _ ->
                    agree(new AskedFor(ask.asking(), ask.decideBy()));
            case Asked _, Waiting _, Started _, Closing _, Done _ -> agree(); // asked already
        };
    }

    private static Decision<Event> decide(
            Erasure erasure, Officer by, Function<Asked, Decision<Event>> decision) {
        return switch (erasure) {
            case None _, NotAsked _ -> notFound();
            case Asked it -> by.asked(it.asking()) ? Refusals.ownRequest() : decision.apply(it);
            case Refused _, TakenBack _, Waiting _, Started _, Closing _, Done _ ->
                    Refusals.alreadyDecided();
        };
    }

    private static Decision<Event> release(Asked asked, Officer by, Instant now) {
        if (!asked.holds().isEmpty()) {
            return refuse("on-hold", "This record is on hold; lift the hold first, or refuse");
        }
        return agree(new Released(asked.asking(), by.id(), now.plus(WAIT)));
    }

    private static Decision<Event> takeBack(Erasure erasure, Instant now) {
        return switch (erasure) {
            case None _, NotAsked _ -> notFound();
            case Asked it -> backTaken(it.asking(), false, now);
            case Waiting it -> backTaken(it.asking(), true, now);
            case TakenBack _ -> agree();
            case Refused _ -> Refusals.alreadyDecided();
            case Started _, Closing _, Done _ ->
                    refuse("erasure-started", "The 14 days are over and erasure has started");
        };
    }

    private static Decision<Event> backTaken(Asking asking, boolean decided, Instant now) {
        return agree(new BackTaken(asking, decided, now));
    }

    private static Decision<Event> hold(Erasure erasure, PlaceHold place) {
        return switch (erasure) {
            case None _, NotAsked _, Asked _, Refused _, TakenBack _, Waiting _ ->
                    agree(
                            new HoldPlaced(
                                    ErasureId.of(place.person()),
                                    place.person(),
                                    place.place(),
                                    place.hold()));
            case Started _, Closing _, Done _ ->
                    refuse("erasure-started", "It is too late for a hold: erasure has started");
        };
    }

    private static Decision<Event> lift(Erasure erasure, LiftHold lift, Instant now) {
        if (erasure instanceof Asked it && lift.by().asked(it.asking()))
            return Refusals.ownRequest();
        if (erasure instanceof Waiting it && lift.by().asked(it.asking())) {
            return Refusals.ownRequest();
        }
        boolean held = erasure.holds().stream().anyMatch(it -> it.id().equals(lift.hold()));
        if (!(erasure instanceof Known it) || !held) return notFound();
        var id = ErasureId.of(it.person());
        return agree(new HoldLifted(id, lift.hold(), lift.by().id(), now));
    }
}
