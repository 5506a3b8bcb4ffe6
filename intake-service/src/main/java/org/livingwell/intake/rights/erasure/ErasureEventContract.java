package org.livingwell.intake.rights.erasure;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.AskedFor;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.BackTaken;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Begun;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.BegunAgain;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Chased;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Finished;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.KeptBack;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.MovedAlong;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Postponed;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Received;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Released;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.StageReached;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/** What leaves intake about an erasure and its holds: ids and dates; never why. */
@Component
class ErasureEventContract implements EventContract<ErasureEvent> {

    record ErasureRequested(UUID request, NextStep step) {}

    record ErasureDecided(
            UUID request, boolean released, @Nullable Instant startsAt, UUID stepDone) {}

    record ErasureTakenBack(UUID request, @Nullable UUID stepDone) {}

    record HoldPlaced(UUID request, UUID hold) {}

    record HoldLifted(UUID request, UUID hold) {}

    record ErasureStarted(UUID request) {}

    record ErasureChased(UUID request, Set<Context> missing, NextStep step) {}

    record ErasureFinished(UUID request, @Nullable UUID stepDone) {}

    @Override
    public @Nullable PublishedEvent apply(ErasureEvent event) {
        return switch (event) {
            case AskedFor(var asking, var decideBy) ->
                    said(
                            "ErasureRequested",
                            new ErasureRequested(of(asking), ask(asking, decideBy)));
            case Released(var asking, _, var startsAt) ->
                    said(
                            "ErasureDecided",
                            new ErasureDecided(of(asking), true, startsAt, asked(asking)));
            case KeptBack(var asking, _, _, _) ->
                    said(
                            "ErasureDecided",
                            new ErasureDecided(of(asking), false, null, asked(asking)));
            case BackTaken(var asking, var decided, _) ->
                    said(
                            "ErasureTakenBack",
                            new ErasureTakenBack(of(asking), decided ? null : asked(asking)));
            case ErasureEvent.HoldPlaced(var erasure, _, _, var hold) ->
                    said("HoldPlaced", new HoldPlaced(erasure.value(), hold.id()));
            case ErasureEvent.HoldLifted(var erasure, var hold, _, _) ->
                    said("HoldLifted", new HoldLifted(erasure.value(), hold));
            case Begun(var asking, _, _) -> said("ErasureStarted", new ErasureStarted(of(asking)));
            case BegunAgain(var asking) -> said("ErasureStarted", new ErasureStarted(of(asking)));
            case Chased(var asking, var missing, _, var at, _) ->
                    said(
                            "ErasureChased",
                            new ErasureChased(of(asking), missing, chase(asking, at)));
            case Finished(var asking, var chased, _) ->
                    said(
                            "ErasureFinished",
                            new ErasureFinished(of(asking), chased ? chased(asking) : null));
            case Received _, StageReached _, Postponed _, MovedAlong _ -> null;
        };
    }

    private static PublishedEvent said(String what, Object data) {
        return new PublishedEvent(what + ".v1", data);
    }

    private static UUID of(Asking asking) {
        return ErasureId.of(asking.person()).value();
    }

    private static NextStep ask(Asking asking, LocalDate decideBy) {
        return new NextStep(asked(asking), "erasure-request", null, decideBy);
    }

    private static UUID asked(Asking asking) {
        return Ids.derive("erasure-request", asking.person(), asking.at());
    }

    private static NextStep chase(Asking asking, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return new NextStep(chased(asking), "erasure-chase", null, today);
    }

    private static UUID chased(Asking asking) {
        return Ids.derive("erasure-chase", asking.person());
    }
}
