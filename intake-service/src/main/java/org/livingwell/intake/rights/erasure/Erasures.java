package org.livingwell.intake.rights.erasure;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.Erasure.Asked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Closing;
import org.livingwell.intake.rights.erasure.domain.Erasure.Done;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event;
import org.livingwell.intake.rights.erasure.domain.Erasure.None;
import org.livingwell.intake.rights.erasure.domain.Erasure.NotAsked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Refused;
import org.livingwell.intake.rights.erasure.domain.Erasure.Started;
import org.livingwell.intake.rights.erasure.domain.Erasure.TakenBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Waiting;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.intake.rights.erasure.domain.ErasureRules;
import org.livingwell.intake.rights.erasure.domain.Hold;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How erasures and holds are kept: in the clear, for they must outlive the person's key. What
 * leaves intake about them are ids and dates; never why.
 */
@Configuration
class Erasures {

    record ErasureRequested(UUID request, NextStep step) {}

    record ErasureDecided(
            UUID request, boolean released, @Nullable Instant startsAt, UUID stepDone) {}

    record ErasureTakenBack(UUID request, @Nullable UUID stepDone) {}

    record HoldPlaced(UUID request, UUID hold) {}

    record HoldLifted(UUID request, UUID hold) {}

    record ErasureStarted(UUID request) {}

    record ErasureChased(UUID request, Set<Context> missing, NextStep step) {}

    record ErasureFinished(UUID request, @Nullable UUID stepDone) {}

    @Bean
    Aggregate<Erasure, Erasure.Command, Erasure.Event> erasureAggregate(Aggregates all) {
        return all.open(
                aggregate("erasures", new None(), ErasureRules::decide, Erasure::apply)
                        .copied(
                                Shown.of(Asked.class, "asking", "decideBy"),
                                Shown.of(Refused.class, "asking", "at"),
                                Shown.of(TakenBack.class, "asking", "at"),
                                Shown.of(Waiting.class, "asking"),
                                Shown.of(Asking.class, "identifiedBy", "at"))
                        .clear()
                        .index(Erasures::index)
                        .indexed("place", "index.open", "index.by")
                        .indexed("place", "index.held", "index.since")
                        .indexed("index.due")
                        .announce(Erasures::published));
    }

    private static @Nullable Object published(Event event) {
        return switch (event) {
            case Event.AskedFor(var asking, var decideBy) ->
                    new ErasureRequested(of(asking), ask(asking, decideBy));
            case Event.Released(var asking, _, var startsAt) ->
                    new ErasureDecided(of(asking), true, startsAt, asked(asking));
            case Event.KeptBack(var asking, _, _, _) ->
                    new ErasureDecided(of(asking), false, null, asked(asking));
            case Event.BackTaken(var asking, var decided, _) ->
                    new ErasureTakenBack(of(asking), decided ? null : asked(asking));
            case Event.HoldPlaced(var erasure, _, _, var hold) ->
                    new HoldPlaced(erasure.value(), hold.id());
            case Event.HoldLifted(var erasure, var hold, _, _) ->
                    new HoldLifted(erasure.value(), hold);
            case Event.Begun(var asking, _, _) -> new ErasureStarted(of(asking));
            case Event.BegunAgain(var asking) -> new ErasureStarted(of(asking));
            case Event.Chased(var asking, var missing, _, var at, _) ->
                    new ErasureChased(of(asking), missing, chase(asking, at));
            case Event.Finished(var asking, var chased, _) ->
                    new ErasureFinished(of(asking), chased ? chased(asking) : null);
            case Event.Received _, Event.StageReached _, Event.Postponed _, Event.MovedAlong _ ->
                    null;
        };
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

    private static Map<String, ?> index(Erasure erasure) {
        return switch (erasure) {
            case NotAsked it -> held(Map.of(), it.holds());
            case Asked it -> held(open(it.decideBy().toString()), it.holds());
            case Refused it -> held(Map.of(), it.holds());
            case TakenBack it -> held(Map.of(), it.holds());
            case Waiting it when it.holds().isEmpty() -> due(it.startsAt());
            case Waiting it -> held(open(it.startsAt().toString()), it.holds());
            case Started it -> due(it.chaseAt());
            case Closing it -> due(it.due());
            case None _, Done _ -> Map.of();
        };
    }

    private static Map<String, Object> open(String by) {
        return Map.of("open", "yes", "by", by);
    }

    private static Map<String, Object> due(Instant due) {
        return Map.of("open", "yes", "by", due.toString(), "due", due);
    }

    private static Map<String, Object> held(Map<String, Object> fields, List<Hold> holds) {
        if (holds.isEmpty()) return fields;
        var held = new HashMap<>(fields);
        held.put("held", "yes");
        held.put("since", holds.getFirst().at());
        return held;
    }
}
