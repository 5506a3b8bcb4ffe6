package org.livingwell.intake.rights.erasure.domain;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.erasure.domain.Erasure.Asked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Closing;
import org.livingwell.intake.rights.erasure.domain.Erasure.Done;
import org.livingwell.intake.rights.erasure.domain.Erasure.None;
import org.livingwell.intake.rights.erasure.domain.Erasure.NotAsked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Refused;
import org.livingwell.intake.rights.erasure.domain.Erasure.Started;
import org.livingwell.intake.rights.erasure.domain.Erasure.TakenBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Waiting;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.AskedFor;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.BackTaken;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Begun;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.BegunAgain;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Chased;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Finished;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.HoldLifted;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.HoldPlaced;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.KeptBack;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.MovedAlong;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Postponed;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Received;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Released;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.StageReached;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each fact makes of an erasure. */
final class ErasureChanges {

    private ErasureChanges() {}

    static Erasure apply(Erasure before, ErasureEvent event) {
        return switch (event) {
            case AskedFor(var asking, var decideBy) -> new Asked(asking, decideBy, before.holds());
            case Released(var asking, var by, var startsAt) ->
                    new Waiting(asking, by, startsAt, before.holds());
            case KeptBack(var asking, var reason, var by, var at) ->
                    new Refused(asking, reason, by, at, before.holds());
            case BackTaken(var asking, _, var at) -> new TakenBack(asking, at, before.holds());
            case MovedAlong(var to) -> moved(before, to);
            case HoldPlaced placed -> placed(before, placed);
            case HoldLifted(_, var hold, _, _) -> holding(before, without(before.holds(), hold));
            case Begun(var asking, var at, var chaseAt) ->
                    new Started(asking, at, Set.of(Context.values()), chaseAt, 0);
            case Received(var context) when before instanceof Started it ->
                    new Started(
                            it.asking(),
                            it.startedAt(),
                            without(it.missing(), context),
                            it.chaseAt(),
                            it.chased());
            case Chased(_, _, var times, _, var again) when before instanceof Started it ->
                    new Started(it.asking(), it.startedAt(), it.missing(), again, times);
            case StageReached(var stage, var at) -> reached(before, stage, at);
            case Postponed(var tries, var until) when before instanceof Closing it ->
                    new Closing(it.asking(), it.startedAt(), it.chased(), it.stage(), tries, until);
            case Finished(var asking, _, var at) when before instanceof Closing it ->
                    new Done(asking, it.startedAt(), at);
            case Received _, Chased _, BegunAgain _, Postponed _, Finished _ -> before;
        };
    }

    private static Erasure moved(Erasure before, PlaceId to) {
        return switch (before) {
            case None _ -> before;
            case NotAsked it -> new NotAsked(it.person(), to, it.holds());
            case Asked it -> new Asked(it.asking().in(to), it.decideBy(), it.holds());
            case Refused it ->
                    new Refused(it.asking().in(to), it.reason(), it.by(), it.at(), it.holds());
            case TakenBack it -> new TakenBack(it.asking().in(to), it.at(), it.holds());
            case Waiting it ->
                    new Waiting(it.asking().in(to), it.releasedBy(), it.startsAt(), it.holds());
            case Started it ->
                    new Started(
                            it.asking().in(to),
                            it.startedAt(),
                            it.missing(),
                            it.chaseAt(),
                            it.chased());
            case Closing it ->
                    new Closing(
                            it.asking().in(to),
                            it.startedAt(),
                            it.chased(),
                            it.stage(),
                            it.tries(),
                            it.due());
            case Done it -> new Done(it.asking().in(to), it.startedAt(), it.at());
        };
    }

    private static Erasure placed(Erasure before, HoldPlaced placed) {
        List<Hold> holds =
                Stream.concat(before.holds().stream(), Stream.of(placed.hold())).toList();
        return before instanceof None
                ? new NotAsked(placed.person(), placed.place(), holds)
                : holding(before, holds);
    }

    private static Erasure reached(Erasure before, Stage stage, Instant at) {
        return switch (before) {
            case Started it -> new Closing(it.asking(), it.startedAt(), it.chased(), stage, 0, at);
            case Closing it -> new Closing(it.asking(), it.startedAt(), it.chased(), stage, 0, at);
            case None _, NotAsked _, Asked _, Refused _, TakenBack _, Waiting _, Done _ -> before;
        };
    }

    private static Erasure holding(Erasure erasure, List<Hold> holds) {
        return switch (erasure) {
            case NotAsked it -> new NotAsked(it.person(), it.place(), holds);
            case Asked it -> new Asked(it.asking(), it.decideBy(), holds);
            case Refused it -> new Refused(it.asking(), it.reason(), it.by(), it.at(), holds);
            case TakenBack it -> new TakenBack(it.asking(), it.at(), holds);
            case Waiting it -> new Waiting(it.asking(), it.releasedBy(), it.startsAt(), holds);
            case None _, Started _, Closing _, Done _ -> erasure;
        };
    }

    private static List<Hold> without(List<Hold> holds, UUID hold) {
        return holds.stream().filter(it -> !it.id().equals(hold)).toList();
    }

    private static Set<Context> without(Set<Context> missing, Context context) {
        return missing.stream().filter(it -> it != context).collect(Collectors.toUnmodifiableSet());
    }
}
